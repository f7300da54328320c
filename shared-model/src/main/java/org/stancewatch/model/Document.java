package org.stancewatch.model;

import jakarta.annotation.Nullable;
import java.net.URI;
import java.time.Instant;

/**
 * One revision of one article.
 *
 * @param url where it was published; null if unknown
 * @param title its headline; null if it has none
 * @param byline its author line; null if it has none
 * @param language ISO 639 code; null if unknown
 * @param publishedAt when its source says it was published; null if undated
 * @param receivedAt when Stancewatch first had this revision: the time every later "learned at"
 *     refers to
 * @param text its body, at most {@value #LONGEST_TEXT} characters; evidence offsets count its
 *     UTF-16 units
 * @param origin the outlet or wire it credits; null if it credits none
 */
public record Document(
    DocumentId id,
    Revision revision,
    Source source,
    @Nullable URI url,
    @Nullable String title,
    @Nullable String byline,
    @Nullable String language,
    @Nullable Instant publishedAt,
    Instant receivedAt,
    String text,
    @Nullable String origin) {
  public static final int LONGEST_TEXT = 1_000_000;
  public static final int LONGEST_TITLE = 1_000;

  public Document {
    Require.present("id", id);
    Require.present("revision", revision);
    Require.present("source", source);
    Require.optionalText("title", title, LONGEST_TITLE);
    Require.optionalText("byline", byline, LONGEST_TITLE);
    Require.optionalText("language", language, 35);
    Require.present("receivedAt", receivedAt);
    Require.text("text", text, LONGEST_TEXT);
    Require.optionalText("origin", origin, Source.LONGEST_NAME);
  }

  /** What a statement keeps of the document it was found in. */
  public DocumentReference reference() {
    return reference(origin);
  }

  /**
   * @param credited the outlet or wire that it credits, as far as its text shows; null if none
   */
  public DocumentReference reference(String credited) {
    return new DocumentReference(id, revision, source, url, title, credited, Fingerprint.of(text));
  }
}
