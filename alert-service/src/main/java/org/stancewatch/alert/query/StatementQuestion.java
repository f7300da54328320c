package org.stancewatch.alert.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stancewatch.model.ActorId;
import org.stancewatch.model.Statement;

/**
 * What was said, in the order of the ledger: by mission, proposition, holder and said-time.
 *
 * @param actor who said it, or for whom it was said; empty for everybody
 * @param after the key after which to begin; empty for the beginning
 * @param most how many are wanted of each matter, 1 or more
 */
public record StatementQuestion(
    Optional<ActorId> actor, StatementFilter filter, String after, int most)
    implements Question<Statement> {
  private static final int AT_ONCE = 200;

  @Override
  public List<Found<Statement>> ask(LedgerPartition partition, Matter matter) {
    String prefix = actor.map(holder -> matter.prefix() + holder + "|").orElse(matter.prefix());
    Scan<Statement> statements = partition.statements(filter.when().known());
    List<Found<Statement>> found = new ArrayList<>();
    List<Found<Statement>> read;
    String last = after;
    do {
      read = statements.scan(prefix, last, AT_ONCE);
      read.stream().filter(entry -> isWanted(entry, matter)).forEach(found::add);
      last = read.isEmpty() ? last : read.get(read.size() - 1).key();
    } while (read.size() == AT_ONCE && found.size() < most);
    return found.subList(0, Math.min(most, found.size()));
  }

  /** What is filed under several holders is found under the first of them. */
  private boolean isWanted(Found<Statement> entry, Matter matter) {
    return (actor.isPresent() || entry.key().startsWith(matter.prefix() + voice(entry) + "|"))
        && filter.includes(entry.value());
  }

  private static ActorId voice(Found<Statement> entry) {
    Statement statement = entry.value();
    return statement.holders().isEmpty() ? statement.actor().id() : statement.holders().get(0).id();
  }
}
