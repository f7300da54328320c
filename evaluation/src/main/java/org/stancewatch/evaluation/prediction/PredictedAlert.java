package org.stancewatch.evaluation.prediction;

import org.stancewatch.model.DocumentId;
import org.stancewatch.model.Severity;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.alert.AlertKind;
import org.stancewatch.model.alert.AlertStatus;

/**
 * An alert as a line of the alerts file.
 *
 * @param actor the name of the holder who contradicts themselves, or of the two who contradict each
 *     other
 * @param raisedBy the document whose arrival showed it
 * @param contradicts the document that holds the other side, perhaps the same one
 */
public record PredictedAlert(
    String id,
    AlertKind kind,
    Severity severity,
    AlertStatus status,
    String mission,
    String proposition,
    String actor,
    String raisedBy,
    String contradicts) {
  public static PredictedAlert of(Alert alert) {
    return new PredictedAlert(
        alert.id().value(),
        alert.kind(),
        alert.severity(),
        alert.status(),
        alert.mission().value(),
        alert.proposition().value(),
        actor(alert),
        alert.raisedBy().value(),
        otherSide(alert).value());
  }

  private static String actor(Alert alert) {
    String before = alert.before().report().actor().name();
    String after = alert.after().report().actor().name();
    boolean ofTwo = alert.kind() == AlertKind.CAMP_SPLIT || alert.kind() == AlertKind.DISPUTE;
    return ofTwo ? before + " and " + after : alert.holder().name();
  }

  /** A late document raises an alert as the side that was said before. */
  private static DocumentId otherSide(Alert alert) {
    DocumentId before = alert.before().report().document().id();
    DocumentId after = alert.after().report().document().id();
    return alert.raisedBy().equals(before) ? after : before;
  }

  /** Whether that document stands on either side. */
  public boolean isFrom(String document) {
    return raisedBy.equals(document) || contradicts.equals(document);
  }
}
