package org.stancewatch.model.alert;

import org.stancewatch.model.Severity;
import org.stancewatch.model.Statement;
import org.stancewatch.model.TestStatements;
import org.stancewatch.model.Utterance;

/** Alerts for the tests of every module. */
public final class TestAlerts {
  private TestAlerts() {}

  /** A provisional reversal, raised by the document of the later utterance. */
  public static Alert reversal(String id, Utterance before, Utterance after) {
    Statement raisedBy = after.report();
    return new Alert(
        new AlertId(id),
        AlertKind.REVERSAL,
        raisedBy.mission(),
        raisedBy.proposition(),
        TestStatements.holder(raisedBy.actor()),
        Severity.FULL,
        AlertStatus.PROVISIONAL,
        Arrival.CURRENT,
        before,
        after,
        raisedBy.document().id(),
        raisedBy.learnedAt(),
        raisedBy.learnedAt(),
        raisedBy.actor().name() + " changed their mind.");
  }
}
