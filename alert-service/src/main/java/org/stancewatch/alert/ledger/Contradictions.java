package org.stancewatch.alert.ledger;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.stancewatch.model.DocumentId;
import org.stancewatch.model.Holder;
import org.stancewatch.model.Severity;
import org.stancewatch.model.Statement;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.alert.AlertKind;
import org.stancewatch.model.alert.AlertStatus;
import org.stancewatch.model.alert.Arrival;

/**
 * Makes alerts of what contradicts.
 *
 * @param scope whose alerts they are
 */
record Contradictions(String scope, Wordsmith words) {
  Alert reversal(Turn turn) {
    Boundary boundary = turn.boundary();
    Run after = boundary.after();
    Statement raising = boundary.raising();
    return alert(
        AlertKind.REVERSAL,
        turn.label(),
        boundary.severity(),
        after.isCorroborated(),
        arrival(turn.chronology(), after, raising),
        boundary.before().last(),
        after.first(),
        raising,
        words.reversal(turn, scope));
  }

  Alert opposition(AlertKind kind, Opposition found) {
    ReportedUtterance first = found.first();
    ReportedUtterance second = found.second();
    Statement raising = found.raising();
    return alert(
        kind,
        found.label(),
        first.stance().contradictionWith(second.stance()).orElse(Severity.FULL),
        found.isCorroborated(),
        second.isToldBy(raising.document().id()) ? Arrival.CURRENT : Arrival.EARLIER,
        first,
        second,
        raising,
        words.opposition(kind, found));
  }

  private Alert alert(
      AlertKind kind,
      String label,
      Severity severity,
      boolean corroborated,
      Arrival arrival,
      ReportedUtterance before,
      ReportedUtterance after,
      Statement raising,
      String explanation) {
    Statement about = after.best();
    DocumentId raisedBy = raising.document().id();
    return new Alert(
        DerivedIds.alert(kind, about, scope, label),
        kind,
        about.mission(),
        about.proposition(),
        holder(before.best()),
        severity,
        corroborated ? AlertStatus.CORROBORATED : AlertStatus.PROVISIONAL,
        arrival,
        before.toUtterance(),
        after.toUtterance(),
        raisedBy,
        raising.learnedAt(),
        lastLearned(raising, before, after),
        arrival == Arrival.EARLIER ? explanation + Wordsmith.late() : explanation);
  }

  /** The holder whose scope it is; where it is everyone's, who speaks first. */
  private Holder holder(Statement statement) {
    return statement.holders().stream()
        .filter(holder -> holder.id().value().equals(scope))
        .findFirst()
        .or(() -> statement.holders().stream().findFirst())
        .orElseGet(
            () ->
                new Holder(Holder.Level.PERSON, statement.actor().id(), statement.actor().name()));
  }

  /** News if the document that showed it also tells the later side, and nothing later was known. */
  private static Arrival arrival(Chronology chronology, Run after, Statement raising) {
    List<Run> runs = chronology.runs();
    boolean overtaken =
        runs.subList(runs.indexOf(after) + 1, runs.size()).stream()
            .anyMatch(run -> run.wasKnownBefore(raising.learnedAt()));
    return !overtaken && after.isToldBy(raising.document().id())
        ? Arrival.CURRENT
        : Arrival.EARLIER;
  }

  private static Instant lastLearned(
      Statement raising, ReportedUtterance before, ReportedUtterance after) {
    return Stream.concat(before.reports().stream(), after.reports().stream())
        .map(Statement::learnedAt)
        .reduce(raising.learnedAt(), (one, other) -> one.isBefore(other) ? other : one);
  }
}
