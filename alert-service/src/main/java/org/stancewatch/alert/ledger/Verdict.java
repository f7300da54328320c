package org.stancewatch.alert.ledger;

import java.util.List;
import org.stancewatch.model.alert.AlertId;
import org.stancewatch.model.alert.Arrival;

/** What a statement turned out to be when it met the ledger: exactly one of these. */
public sealed interface Verdict {
  /** Every word that a verdict may have. */
  List<String> WORDS =
      List.of(
          "first-position",
          "restated",
          "already-known",
          "backfill",
          "filled-in",
          "reversed",
          "reversed-earlier",
          "conflict",
          "retracted",
          "undecided");

  /** One of {@link #WORDS}, for metrics. */
  String word();

  /** Nothing was known of the holder on this proposition. */
  record FirstPosition() implements Verdict {
    @Override
    public String word() {
      return "first-position";
    }
  }

  /** The holder said again what they hold. */
  record Restated() implements Verdict {
    @Override
    public String word() {
      return "restated";
    }
  }

  /** The same statement again, or one more report of a known utterance. */
  record AlreadyKnown() implements Verdict {
    @Override
    public String word() {
      return "already-known";
    }
  }

  /** A late statement, new but in line with what was held at its time. */
  record Backfill() implements Verdict {
    @Override
    public String word() {
      return "backfill";
    }
  }

  /** What had not come about has: the position moved without a contradiction. */
  record FilledIn() implements Verdict {
    @Override
    public String word() {
      return "filled-in";
    }
  }

  /** It showed a reversal that was not known before. */
  record Reversed(AlertId alert, Arrival arrival) implements Verdict {
    @Override
    public String word() {
      return arrival == Arrival.CURRENT ? "reversed" : "reversed-earlier";
    }
  }

  /** It showed that sources, voices of one camp, or sides of a dispute conflict. */
  record Conflict(AlertId alert) implements Verdict {
    @Override
    public String word() {
      return "conflict";
    }
  }

  /** A document took it back. */
  record Retracted() implements Verdict {
    @Override
    public String word() {
      return "retracted";
    }
  }

  /** It is kept, but was not judged. */
  record Undecided(Reason reason) implements Verdict {
    @Override
    public String word() {
      return "undecided";
    }
  }
}
