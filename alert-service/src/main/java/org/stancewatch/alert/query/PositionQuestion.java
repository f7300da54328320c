package org.stancewatch.alert.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stancewatch.alert.ledger.AsOf;
import org.stancewatch.model.ActorId;
import org.stancewatch.model.Position;

/**
 * What was held as of a time.
 *
 * @param actor whose position is wanted; empty for everybody's
 */
public record PositionQuestion(Optional<ActorId> actor, AsOf when) implements Question<Position> {
  @Override
  public List<Found<Position>> ask(LedgerPartition partition, Matter matter) {
    return actor
        .map(Stream::of)
        .orElseGet(() -> Holders.of(partition.statements(when.known()), matter))
        .map(holder -> position(partition, matter, holder))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Found<Position>> position(
      LedgerPartition partition, Matter matter, ActorId holder) {
    return partition
        .ledger()
        .position(matter.mission(), matter.proposition(), holder, when)
        .map(position -> new Found<>(matter.prefix() + holder, position));
  }
}
