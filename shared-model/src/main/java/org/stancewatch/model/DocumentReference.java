package org.stancewatch.model;

import jakarta.annotation.Nullable;
import java.net.URI;

/**
 * Which revision of which article a statement was found in, and who published it.
 *
 * @param url null if unknown
 * @param title null if it has none
 * @param origin the outlet or wire the document credits; null if it credits none
 * @param fingerprint by which copies of its text are known; null if that is too short, or unknown
 */
public record DocumentReference(
    DocumentId id,
    Revision revision,
    Source source,
    @Nullable URI url,
    @Nullable String title,
    @Nullable String origin,
    @Nullable Fingerprint fingerprint) {
  public DocumentReference {
    Require.present("id", id);
    Require.present("revision", revision);
    Require.present("source", source);
  }

  /** A document of whose text nothing is known. */
  public DocumentReference(
      DocumentId id, Revision revision, Source source, URI url, String title, String origin) {
    this(id, revision, source, url, title, origin, null);
  }
}
