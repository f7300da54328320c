package org.stancewatch.alert.ledger;

import java.time.Instant;
import org.stancewatch.model.DocumentId;
import org.stancewatch.model.Statement;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.alert.AlertId;
import org.stancewatch.model.alert.AlertKind;
import org.stancewatch.model.alert.AlertStatus;
import org.stancewatch.model.alert.Arrival;

/** Takes an alert back that no longer follows from what is known. */
final class Withdrawn {
  private Withdrawn() {}

  static Alert of(Alert alert, DocumentId cause, Instant time) {
    return copy(
        alert.id(),
        alert.kind(),
        alert,
        AlertStatus.RETRACTED,
        alert.arrival(),
        alert.raisedBy(),
        alert.raisedAt(),
        time,
        "Retracted: it no longer follows with what document " + cause + " tells.",
        null);
  }

  /** Tells that a document behind an alert was revised or withdrawn, and cancels it by its id. */
  static Alert cancellation(Alert alert, Statement lost, DocumentId cause, Instant time) {
    return correction(alert, lost, cause, time, "it no longer follows");
  }

  /** The same, of an alert that still follows from what others report. */
  static Alert amendment(Alert alert, Statement lost, DocumentId cause, Instant time) {
    return correction(alert, lost, cause, time, "it still follows from what others report");
  }

  private static Alert correction(
      Alert alert, Statement lost, DocumentId cause, Instant time, String outcome) {
    return copy(
        DerivedIds.correction(alert, cause, time),
        AlertKind.CORRECTION,
        alert,
        AlertStatus.CORROBORATED,
        Arrival.CURRENT,
        cause,
        time,
        time,
        "Document "
            + cause
            + " was revised or withdrawn and no longer says what alert "
            + alert.id()
            + " rested on: "
            + Wordsmith.report(lost)
            + ". As for the alert, "
            + outcome
            + ". Rule: what a source takes back founds no alert. It would be wrong if the source"
            + " still stands by it elsewhere.",
        alert.id());
  }

  private static Alert copy(
      AlertId id,
      AlertKind kind,
      Alert of,
      AlertStatus status,
      Arrival arrival,
      DocumentId raisedBy,
      Instant raisedAt,
      Instant updatedAt,
      String explanation,
      AlertId corrects) {
    return new Alert(
        id,
        kind,
        of.mission(),
        of.proposition(),
        of.holder(),
        of.severity(),
        status,
        arrival,
        of.before(),
        of.after(),
        raisedBy,
        raisedAt,
        updatedAt,
        explanation,
        corrects);
  }
}
