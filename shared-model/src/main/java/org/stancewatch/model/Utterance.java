package org.stancewatch.model;

/**
 * One act of stating, however many documents report it.
 *
 * @param saidAt when it was said, as precisely as any report tells
 * @param report the report that shows it best
 * @param reports how many documents report it, 1 or more
 * @param origins how many of those are independent of each other, 1 to {@code reports}
 */
public record Utterance(
    UtteranceId id, Stance stance, PartialDate saidAt, Statement report, int reports, int origins) {
  public Utterance {
    Require.present("id", id);
    Require.present("stance", stance);
    Require.present("saidAt", saidAt);
    Require.present("report", report);
    Require.that(reports >= 1, "reports", "expected 1 or more, but was " + reports);
    Require.that(
        origins >= 1 && origins <= reports,
        "origins",
        "expected 1 to " + reports + ", but was " + origins);
  }
}
