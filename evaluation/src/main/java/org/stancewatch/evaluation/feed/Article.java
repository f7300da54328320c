package org.stancewatch.evaluation.feed;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.stancewatch.model.Document;
import org.stancewatch.model.DocumentId;
import org.stancewatch.model.Require;
import org.stancewatch.model.Revision;
import org.stancewatch.model.Source;
import org.stancewatch.model.SourceId;
import org.stancewatch.model.SourceKind;

/**
 * An article as a file holds it.
 *
 * @param source who published it; null if the file does not say
 * @param published the day it was published; null if it is undated
 */
public record Article(
    String id, java.net.URI url, String source, String title, LocalDate published, String text) {
  public Article {
    new DocumentId(id);
    Require.optionalText("source", source, Source.LONGEST_NAME);
    Require.text("text", text, Document.LONGEST_TEXT);
  }

  /** The document it becomes when it is received at a time; its text stays as it is. */
  Document receivedAt(Instant received) {
    Instant publishedAt =
        published == null ? null : published.atStartOfDay(ZoneOffset.UTC).toInstant();
    return new Document(
        new DocumentId(id),
        new Revision(UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString()),
        publisher(),
        url,
        title,
        null,
        null,
        publishedAt,
        received,
        text,
        null);
  }

  private Source publisher() {
    String name = source == null ? "unknown" : source;
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String slug = plain.substring(0, Math.min(plain.length(), 100));
    return new Source(new SourceId(slug.isEmpty() ? "unknown" : slug), name, SourceKind.UNKNOWN);
  }
}
