package org.stancewatch.ingest.submission;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.stancewatch.ingest.text.CanonicalUrl;
import org.stancewatch.ingest.text.ContentHash;
import org.stancewatch.ingest.text.PlainText;
import org.stancewatch.model.Document;
import org.stancewatch.model.DocumentId;
import org.stancewatch.model.InvalidFieldException;
import org.stancewatch.model.Require;
import org.stancewatch.model.Revision;
import org.stancewatch.model.Source;

/** Makes a document of a submission; every failure names the sender's field. */
final class DocumentMaker {
  private static final int REVISION_DIGITS = 32;
  private static final int ID_DIGITS = 24;
  private static final int LONGEST_PREFIX = 80;
  private static final Pattern NOT_IN_PREFIX = Pattern.compile("[^a-z0-9.-]+");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*");

  private DocumentMaker() {}

  static Document document(Submission sent, Instant now) {
    Source source = Require.present("source", sent.source()).checked();
    URI url = sent.url() == null ? null : CanonicalUrl.parse(sent.url());
    Instant publishedAt = PublicationTime.of(sent.publishedAt(), now);
    Submission clean = clean(sent);
    return new Document(
        id(clean, url, source),
        revision(clean, publishedAt),
        source,
        url,
        clean.title(),
        clean.byline(),
        language(clean.language()),
        publishedAt,
        now.truncatedTo(ChronoUnit.MILLIS),
        clean.text(),
        clean.origin());
  }

  private static Submission clean(Submission sent) {
    return new Submission(
        sent.id(),
        sent.url(),
        sent.source(),
        PlainText.line(sent.title()),
        PlainText.line(sent.byline()),
        PlainText.line(sent.language()),
        sent.publishedAt(),
        Require.text("text", PlainText.of(sent.text()), Document.LONGEST_TEXT),
        PlainText.line(sent.origin()));
  }

  private static DocumentId id(Submission clean, URI url, Source source) {
    if (clean.id() != null) {
      return given(clean.id());
    }
    if (url == null) {
      String hash = ContentHash.of(ID_DIGITS, source.id().value(), clean.title(), clean.text());
      return new DocumentId(prefix(source.id().value()) + hash);
    }
    CanonicalUrl canonical = CanonicalUrl.of(url);
    return new DocumentId(
        prefix(canonical.host()) + ContentHash.of(ID_DIGITS, canonical.toString()));
  }

  private static DocumentId given(String id) {
    try {
      return new DocumentId(id);
    } catch (InvalidFieldException e) {
      throw new InvalidFieldException("id", e.problem());
    }
  }

  /** Where it came from, so that a person who reads keys has an idea. */
  private static String prefix(String name) {
    String plain = NOT_IN_PREFIX.matcher(name).replaceAll("-").replaceFirst("^[.-]+", "");
    return plain.isEmpty()
        ? ""
        : plain.substring(0, Math.min(plain.length(), LONGEST_PREFIX)) + ":";
  }

  /** Of all that extraction reads; a text that is only wrapped differently is the same revision. */
  private static Revision revision(Submission clean, Instant publishedAt) {
    return new Revision(
        ContentHash.of(
            REVISION_DIGITS,
            clean.title(),
            clean.byline(),
            publishedAt == null ? null : publishedAt.toString(),
            clean.origin(),
            clean.text()));
  }

  private static String language(String code) {
    return code == null
        ? null
        : Require.matching("language", code, LANGUAGE, "a language code like en or ar-IQ");
  }
}
