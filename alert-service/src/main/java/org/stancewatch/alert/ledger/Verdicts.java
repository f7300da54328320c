package org.stancewatch.alert.ledger;

import java.util.List;
import java.util.Optional;
import org.stancewatch.model.Statement;
import org.stancewatch.model.StatementId;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.alert.AlertKind;

/** Names what an admitted statement turned out to be, by what it changed. */
final class Verdicts {
  private final Chronology was;
  private final History is;

  /**
   * @param was what was known before the statement
   * @param is what is known with it
   */
  Verdicts(Chronology was, History is) {
    this.was = was;
    this.is = is;
  }

  Verdict of(Statement statement, List<Alert> raised) {
    return first(raised, AlertKind.REVERSAL)
        .<Verdict>map(alert -> new Verdict.Reversed(alert.id(), alert.arrival()))
        .or(() -> raised.stream().findFirst().map(alert -> new Verdict.Conflict(alert.id())))
        .or(() -> contested(statement))
        .orElseGet(() -> placed(statement));
  }

  private static Optional<Alert> first(List<Alert> raised, AlertKind kind) {
    return raised.stream().filter(alert -> alert.kind() == kind).findFirst();
  }

  private Optional<Verdict> contested(Statement statement) {
    return is.own()
        .contested(statement.id())
        .map(Chronology.Contested::reason)
        .or(() -> newlyContested(statement.id()))
        .map(Verdict.Undecided::new);
  }

  /** Better founded than what it can't be ordered against: the position moves, but on no proof. */
  private Optional<Reason> newlyContested(StatementId id) {
    return is.own().contested().stream()
        .filter(c -> c.rivals().stream().anyMatch(rival -> rival.contains(id)))
        .filter(c -> was.contested(c.utterance().firstLearned().id()).isEmpty())
        .map(Chronology.Contested::reason)
        .findFirst();
  }

  private Verdict placed(Statement statement) {
    Run run = is.own().runOf(statement.id()).orElseThrow();
    if (was.runs().isEmpty()) {
      return new Verdict.FirstPosition();
    }
    if (isReportOfKnown(statement.id(), run)) {
      return new Verdict.AlreadyKnown();
    }
    if (run.utterances().stream().allMatch(utterance -> utterance.contains(statement.id()))) {
      return alone(run);
    }
    return isCurrent(statement.id(), run) ? new Verdict.Restated() : new Verdict.Backfill();
  }

  /** A run of its own that raised no alert. */
  private Verdict alone(Run run) {
    return is.boundaryInto(run)
        .map(
            boundary ->
                switch (boundary.outcome()) {
                  case FILLED_IN -> new Verdict.FilledIn();
                  case RETURNED -> new Verdict.Restated();
                  case MISSING -> new Verdict.Undecided(Reason.MISSING);
                  case UNSURE -> new Verdict.Undecided(Reason.UNSURE_CHANGE);
                  case REVERSAL -> new Verdict.Backfill();
                })
        .orElseGet(Verdict.Backfill::new);
  }

  private static boolean isReportOfKnown(StatementId id, Run run) {
    return run.utterances().stream()
        .filter(utterance -> utterance.contains(id))
        .anyMatch(utterance -> utterance.reports().size() > 1);
  }

  private boolean isCurrent(StatementId id, Run run) {
    List<Run> runs = is.own().runs();
    return run == runs.get(runs.size() - 1) && run.last().contains(id);
  }
}
