package org.stancewatch.alert.ledger;

import org.stancewatch.model.Require;

/**
 * How sure the ledger has to be.
 *
 * @param alertConfidence statements below it are kept, but move no position and raise no alert; 0
 *     to 1
 * @param sureConfidence what hedges and background need to count, and both sides of a subtle
 *     contradiction: one to or from a hedge, or between sources; {@code alertConfidence} to 1
 * @param utteranceDays how far apart two reports of one utterance may date it, in days
 * @param conflictDays the longest said-time, in days, at which sources can still be held to speak
 *     of the same moment: a month, but not a year
 * @param campDays how far apart, in days, voices of one camp, or sides of a dispute, can speak and
 *     still be held to contradict each other, and not to have moved on
 */
public record LedgerSettings(
    double alertConfidence,
    double sureConfidence,
    int utteranceDays,
    int conflictDays,
    int campDays) {
  public static final LedgerSettings DEFAULTS = new LedgerSettings(0.5, 0.75, 3, 31, 31);

  public LedgerSettings {
    Require.that(
        alertConfidence >= 0 && alertConfidence <= 1,
        "alertConfidence",
        "expected 0 to 1, but was " + alertConfidence);
    Require.that(
        sureConfidence >= alertConfidence && sureConfidence <= 1,
        "sureConfidence",
        "expected alertConfidence to 1, but was " + sureConfidence);
    Require.that(
        utteranceDays >= 0, "utteranceDays", "expected 0 or more, but was " + utteranceDays);
    Require.that(conflictDays >= 1, "conflictDays", "expected 1 or more, but was " + conflictDays);
    Require.that(campDays >= 0, "campDays", "expected 0 or more, but was " + campDays);
  }
}
