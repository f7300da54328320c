package org.stancewatch.standalone.show;

import org.stancewatch.model.Utterance;
import org.stancewatch.model.alert.Alert;

/** What is new in a later version of an alert, in one line. */
final class AlertChange {
  private AlertChange() {}

  static String between(Alert before, Alert after) {
    String status =
        before.status() == after.status()
            ? after.status().toString()
            : before.status() + " → " + after.status();
    return "same alert %s, %s %s on %s: %s; before: %s; after: %s"
        .formatted(
            after.id(),
            after.kind(),
            after.holder().name(),
            after.proposition(),
            status,
            reports(after.before()),
            reports(after.after()));
  }

  private static String reports(Utterance side) {
    return "%s, %s"
        .formatted(
            Counted.of(side.reports(), "report"), Counted.of(side.origins(), "independent origin"));
  }
}
