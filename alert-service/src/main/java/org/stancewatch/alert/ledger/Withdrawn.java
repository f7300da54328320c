package org.stancewatch.alert.ledger;

import java.time.Instant;
import org.stancewatch.model.DocumentId;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.alert.AlertStatus;

/** Takes an alert back that no longer follows from what is known. */
final class Withdrawn {
  private Withdrawn() {}

  static Alert of(Alert alert, DocumentId cause, Instant time) {
    return new Alert(
        alert.id(),
        alert.kind(),
        alert.mission(),
        alert.proposition(),
        alert.holder(),
        alert.severity(),
        AlertStatus.RETRACTED,
        alert.arrival(),
        alert.before(),
        alert.after(),
        alert.raisedBy(),
        alert.raisedAt(),
        time,
        "Retracted: it no longer follows with what document " + cause + " tells.",
        alert.corrects());
  }
}
