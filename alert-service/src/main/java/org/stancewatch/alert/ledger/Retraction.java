package org.stancewatch.alert.ledger;

import org.stancewatch.model.Statement;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.alert.AlertStatus;

/** Takes an alert back that no longer follows from what is known. */
final class Retraction {
  private Retraction() {}

  static Alert of(Alert alert, Statement cause) {
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
        cause.learnedAt(),
        "Retracted: it no longer follows with what document " + cause.document().id() + " tells.");
  }
}
