package org.stancewatch.model;

import java.net.URI;
import java.time.Instant;

/** Documents for the tests of every module. */
public final class TestDocuments {
  public static final Source COURIER = source("harbour-courier", "Harbour Courier");
  public static final Source WIRE =
      new Source(new SourceId("coast-wire"), "Coast Wire", SourceKind.WIRE);

  public static final Instant PUBLISHED = Instant.parse("2024-01-17T09:30:00Z");
  public static final Instant RECEIVED = Instant.parse("2024-01-17T10:15:00Z");

  private TestDocuments() {}

  /** A newspaper of one's own naming. */
  public static Source source(String id, String name) {
    return new Source(new SourceId(id), name, SourceKind.NEWSPAPER);
  }

  /** An article of the Harbour Courier. */
  public static Document document(String id, String text) {
    return document(id, text, COURIER, PUBLISHED);
  }

  /**
   * @param publishedAt null if undated; it is received three quarters of an hour later
   */
  public static Document document(String id, String text, Source source, Instant publishedAt) {
    return new Document(
        new DocumentId(id),
        revision(text),
        source,
        URI.create("https://" + source.id() + ".example.org/" + id),
        "A headline",
        "By A Reporter",
        "en",
        publishedAt,
        publishedAt == null ? RECEIVED : publishedAt.plusSeconds(45 * 60),
        text,
        null);
  }

  /** The same article with another text, received an hour later. */
  public static Document revised(Document document, String text) {
    return new Document(
        document.id(),
        revision(text),
        document.source(),
        document.url(),
        document.title(),
        document.byline(),
        document.language(),
        document.publishedAt(),
        document.receivedAt().plusSeconds(3600),
        text,
        document.origin());
  }

  private static Revision revision(String text) {
    return new Revision("r" + Integer.toHexString(text.hashCode()));
  }
}
