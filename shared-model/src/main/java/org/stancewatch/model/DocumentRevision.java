package org.stancewatch.model;

import java.time.Instant;

/**
 * Notes that a revision of a document was published, so that it is not published twice.
 *
 * @param receivedAt when Stancewatch first had this revision
 */
public record DocumentRevision(DocumentId document, Revision revision, Instant receivedAt) {
  public DocumentRevision {
    Require.present("document", document);
    Require.present("revision", revision);
    Require.present("receivedAt", receivedAt);
  }

  /** What the document itself says of it. */
  public static DocumentRevision of(Document document) {
    return new DocumentRevision(document.id(), document.revision(), document.receivedAt());
  }
}
