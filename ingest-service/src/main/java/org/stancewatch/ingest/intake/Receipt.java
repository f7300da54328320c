package org.stancewatch.ingest.intake;

import org.stancewatch.ingest.submission.Admission.Rejected;
import org.stancewatch.model.Document;
import org.stancewatch.model.DocumentId;

/**
 * What a sender is told of a document.
 *
 * @param id null if rejected
 * @param revision null if rejected or withdrawn
 * @param field the field at fault; null unless rejected
 * @param reason what is wrong with it; null unless rejected
 */
public record Receipt(String id, String revision, Outcome outcome, String field, String reason) {
  static Receipt of(Document document, Outcome outcome) {
    return new Receipt(document.id().value(), document.revision().value(), outcome, null, null);
  }

  static Receipt withdrawn(DocumentId document) {
    return new Receipt(document.value(), null, Outcome.WITHDRAWN, null, null);
  }

  static Receipt of(Rejected rejected) {
    return new Receipt(null, null, Outcome.REJECTED, rejected.field(), rejected.reason());
  }
}
