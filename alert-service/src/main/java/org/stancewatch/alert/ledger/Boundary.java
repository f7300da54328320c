package org.stancewatch.alert.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stancewatch.model.DenialMeaning;
import org.stancewatch.model.Proposition;
import org.stancewatch.model.Severity;
import org.stancewatch.model.Stance;
import org.stancewatch.model.Statement;

/**
 * Where one run ends and another begins.
 *
 * @param before the run that the later one is held against: the one just before it, or, if that one
 *     hedges, the firm one before that
 */
record Boundary(Run before, Run after, Outcome outcome) {
  /** What a change of stance amounts to. */
  enum Outcome {
    REVERSAL,
    /** What had not come about has: "no date is set", and later a date. */
    FILLED_IN,
    /** Back to the stance from before a hedge; that hedge was told already. */
    RETURNED,
    /**
     * What had come about is missing in a reporter's words ("set no date"); no one took it back.
     */
    MISSING,
    /** To or from a hedge, or within a month in one reporter's words, and not sure enough. */
    UNSURE
  }

  static List<Boundary> in(List<Run> runs, Proposition proposition, LedgerSettings settings) {
    List<Boundary> boundaries = new ArrayList<>();
    for (int at = 1; at < runs.size(); at++) {
      boolean throughHedge = at > 1 && !runs.get(at - 1).isFirm();
      Run before = runs.get(throughHedge ? at - 2 : at - 1);
      Run after = runs.get(at);
      boundaries.add(new Boundary(before, after, outcome(before, after, proposition, settings)));
    }
    return boundaries;
  }

  private static Outcome outcome(
      Run before, Run after, Proposition proposition, LedgerSettings settings) {
    Optional<Severity> severity = before.stance().contradictionWith(after.stance());
    if (severity.isEmpty()) {
      return Outcome.RETURNED;
    }
    boolean notYet = proposition.denialMeaning() == DenialMeaning.NOT_YET;
    if (notYet && isNearerToYes(before, after)) {
      return Outcome.FILLED_IN;
    }
    if (notYet && !after.isQuoted()) {
      return Outcome.MISSING;
    }
    double confidence = Math.min(before.confidence(), after.confidence());
    boolean unsureHalf = severity.get() == Severity.HALF && confidence < settings.sureConfidence();
    return unsureHalf || isHastyHearsay(before, after, settings)
        ? Outcome.UNSURE
        : Outcome.REVERSAL;
  }

  /** Hardly anyone changes their mind within weeks; one reporter's paraphrase is no proof of it. */
  private static boolean isHastyHearsay(Run before, Run after, LedgerSettings settings) {
    return before.last().said().isShortlyBeforeOrAfter(after.first().said(), settings)
        && !after.isQuoted()
        && !after.isCorroborated();
  }

  private static boolean isNearerToYes(Run before, Run after) {
    return before.stance() == Stance.DENIES || after.stance() == Stance.AFFIRMS;
  }

  /** By which it became known: the first report of the side that was learned of later. */
  Statement raising() {
    return ReportedUtterance.later(before.firstLearned(), after.firstLearned());
  }

  Severity severity() {
    return before.stance().contradictionWith(after.stance()).orElseThrow();
  }
}
