package org.stancewatch.alert.query;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stancewatch.alert.ledger.Explanation;
import org.stancewatch.alert.ledger.Explanation.Candidate;
import org.stancewatch.model.ActorId;
import org.stancewatch.model.Statement;
import org.stancewatch.model.StatementId;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.alert.AlertId;

/**
 * All that an actor said, or that was said for them, the oldest first.
 *
 * @param after the key after which to begin; empty for the beginning
 * @param most how many are wanted of each matter, 1 or more
 */
public record TimelineQuestion(ActorId actor, String after, int most)
    implements Question<TimelineEntry> {
  @Override
  public List<Found<TimelineEntry>> ask(LedgerPartition partition, Matter matter) {
    Map<StatementId, Statement> statements = statements(partition, matter);
    if (statements.isEmpty()) {
      return List.of();
    }
    Explanation explanation =
        partition.ledger().explain(matter.mission(), matter.proposition(), actor);
    return explanation.candidates().stream()
        // What came between the two looks is told next time.
        .filter(candidate -> statements.containsKey(candidate.statement()))
        .map(c -> entry(c, statements.get(c.statement()), explanation.alerts(), matter))
        .filter(entry -> entry.key().compareTo(after) > 0)
        .sorted((one, other) -> one.key().compareTo(other.key()))
        .limit(most)
        .toList();
  }

  private Map<StatementId, Statement> statements(LedgerPartition partition, Matter matter) {
    return partition.standing().scan(matter.prefix() + actor + "|", "", Integer.MAX_VALUE).stream()
        .map(Found::value)
        .collect(Collectors.toMap(Statement::id, Function.identity(), (one, other) -> other));
  }

  private static Found<TimelineEntry> entry(
      Candidate candidate, Statement statement, List<Alert> alerts, Matter matter) {
    List<AlertId> resting =
        alerts.stream().filter(alert -> rests(alert, statement.id())).map(Alert::id).toList();
    return new Found<>(
        candidate.said() + "|" + matter.prefix() + statement.id(),
        new TimelineEntry(candidate.said(), candidate.kept(), candidate.why(), resting, statement));
  }

  private static boolean rests(Alert alert, StatementId statement) {
    return alert.before().report().id().equals(statement)
        || alert.after().report().id().equals(statement);
  }
}
