package org.stancewatch.alert.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stancewatch.model.ActorId;
import org.stancewatch.model.Position;
import org.stancewatch.model.Statement;
import org.stancewatch.model.StatementId;
import org.stancewatch.model.Utterance;

/**
 * What one holder said on one proposition, in said-time: a function of the set of statements, in
 * whichever order they arrived.
 *
 * @param runs the oldest first; neighbours differ in stance, and every utterance of one was
 *     certainly said before every utterance of the next
 * @param contested utterances that contradict better founded ones and cannot be ordered against
 *     them
 */
record Chronology(List<Run> runs, List<Contested> contested) {
  /** Firm before hedged, precise before vague, well founded before weak. */
  private static final Comparator<ReportedUtterance> BEST_FOUNDED_FIRST =
      Comparator.comparing(ReportedUtterance::isFirm, Comparator.reverseOrder())
          .thenComparing(ReportedUtterance::said, precision())
          .thenComparing(ReportedUtterance::origins, Comparator.reverseOrder())
          .thenComparing(ReportedUtterance::documents, Comparator.reverseOrder())
          .thenComparing(ReportedUtterance::confidence, Comparator.reverseOrder())
          .thenComparing(ReportedUtterance::firstReported, ReportedUtterance.FIRST_REPORTED);

  /**
   * @param rivals the better founded ones
   */
  record Contested(ReportedUtterance utterance, List<ReportedUtterance> rivals) {
    Reason reason() {
      return utterance.said().known() ? Reason.SAME_TIME : Reason.UNDATED;
    }
  }

  /**
   * @param admitted the statements of one holder on one proposition that may be judged
   */
  static Chronology of(List<Statement> admitted, LedgerSettings settings) {
    List<ReportedUtterance> accepted = new ArrayList<>();
    List<Contested> contested = new ArrayList<>();
    Utterances.in(admitted, settings).stream()
        .sorted(BEST_FOUNDED_FIRST)
        .forEach(utterance -> place(utterance, accepted, contested));
    accepted.sort(ReportedUtterance.BY_TIME);
    return new Chronology(runs(accepted), List.copyOf(contested));
  }

  private static void place(
      ReportedUtterance utterance, List<ReportedUtterance> accepted, List<Contested> contested) {
    List<ReportedUtterance> rivals =
        accepted.stream()
            .filter(other -> other.stance() != utterance.stance())
            .filter(other -> !other.said().isOrderedAgainst(utterance.said()))
            .toList();
    if (rivals.isEmpty()) {
      accepted.add(utterance);
    } else {
      contested.add(new Contested(utterance, rivals));
    }
  }

  private static List<Run> runs(List<ReportedUtterance> ordered) {
    List<Run> runs = new ArrayList<>();
    int from = 0;
    for (int at = 1; at <= ordered.size(); at++) {
      if (at == ordered.size() || ordered.get(at).stance() != ordered.get(from).stance()) {
        runs.add(new Run(ordered.subList(from, at)));
        from = at;
      }
    }
    return List.copyOf(runs);
  }

  private static Comparator<SaidTime> precision() {
    return Comparator.comparing(SaidTime::known)
        .thenComparing(said -> said.date().precision())
        .reversed();
  }

  /** What this holder holds now; empty if nothing that may be judged is known. */
  Optional<Position> position(ActorId of) {
    if (runs.isEmpty()) {
      return Optional.empty();
    }
    Utterance current = runs.get(runs.size() - 1).last().toUtterance();
    Statement report = current.report();
    List<Utterance> history = runs.stream().map(run -> run.first().toUtterance()).toList();
    return report.holders().stream()
        .filter(holder -> holder.id().equals(of))
        .findFirst()
        .map(
            holder ->
                new Position(report.mission(), report.proposition(), holder, current, history));
  }

  Optional<Contested> contested(StatementId id) {
    return contested.stream().filter(c -> c.utterance().contains(id)).findFirst();
  }

  Optional<Run> runOf(StatementId id) {
    return runs.stream().filter(run -> run.contains(id)).findFirst();
  }
}
