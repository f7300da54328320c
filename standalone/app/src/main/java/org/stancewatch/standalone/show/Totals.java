package org.stancewatch.standalone.show;

/**
 * What has been seen so far.
 *
 * @param updates later versions of alerts
 */
public record Totals(int documents, int statements, int alerts, int updates, int deadLetters) {
  public static final Totals NONE = new Totals(0, 0, 0, 0, 0);

  Totals plusDocument() {
    return new Totals(documents + 1, statements, alerts, updates, deadLetters);
  }

  Totals plusStatement() {
    return new Totals(documents, statements + 1, alerts, updates, deadLetters);
  }

  Totals plusAlert() {
    return new Totals(documents, statements, alerts + 1, updates, deadLetters);
  }

  Totals plusUpdate() {
    return new Totals(documents, statements, alerts, updates + 1, deadLetters);
  }

  Totals plusDeadLetter() {
    return new Totals(documents, statements, alerts, updates, deadLetters + 1);
  }

  @Override
  public String toString() {
    return "%s, %s, %s (%s), %s"
        .formatted(
            Counted.of(documents, "document"),
            Counted.of(statements, "statement"),
            Counted.of(alerts, "alert"),
            Counted.of(updates, "update"),
            Counted.of(deadLetters, "dead letter"));
  }
}
