package org.stancewatch.alert.ledger;

import org.stancewatch.model.Proposition;
import org.stancewatch.model.Severity;
import org.stancewatch.model.Stance;
import org.stancewatch.model.Statement;

/** Puts into sentences which rule fired and why. */
record Wordsmith(Proposition proposition) {
  String reversal(Boundary boundary) {
    ReportedUtterance before = boundary.before().last();
    ReportedUtterance after = boundary.after().first();
    String sides =
        boundary.severity() == Severity.FULL
            ? "affirmed on one side and denied on the other"
            : "a firm stance on one side and a hedge on the other";
    return claim(after)
        + side("Before", before)
        + side("After", after)
        + "Rule: the later stance differs from the one held until then, and the dates leave no doubt"
        + " which came first; "
        + sides
        + ". "
        + (boundary.after().isCorroborated()
            ? "The later stance rests on two or more independent origins."
            : "The later stance rests on a single origin so far.");
  }

  String conflict(Conflicts.Conflict conflict) {
    return claim(conflict.first())
        + side("One source", conflict.first())
        + side("Another", conflict.second())
        + "Rule: independent sources give opposite stances at a time at which neither can be said to"
        + " be the earlier.";
  }

  private String claim(ReportedUtterance utterance) {
    String holder = utterance.best().holders().get(0).name();
    return holder + " on \"" + proposition.claim() + "\" ";
  }

  private static String side(String name, ReportedUtterance utterance) {
    Statement best = utterance.best();
    return name
        + ": "
        + verb(utterance.stance())
        + " "
        + utterance.said().date()
        + ", told by "
        + best.document().source().name()
        + (best.historical() ? " as background" : "")
        + ", "
        + counted(utterance.documents(), "report")
        + " of "
        + counted(utterance.toUtterance().origins(), "origin")
        + ". ";
  }

  private static String verb(Stance stance) {
    return switch (stance) {
      case AFFIRMS -> "affirmed";
      case DENIES -> "denied";
      case HEDGES -> "hedged";
    };
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
