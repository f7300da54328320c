package org.stancewatch.alert.view;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import org.stancewatch.model.MissionId;
import org.stancewatch.model.Position;
import org.stancewatch.model.PropositionId;
import org.stancewatch.model.Stance;

/** The current positions, by key, and how many there are of each sort. Thread-safe. */
public final class PositionView {
  /** What is counted apart. */
  public record Sort(MissionId mission, PropositionId proposition, Stance stance) {
    static Sort of(Position position) {
      return new Sort(position.mission(), position.proposition(), position.current().stance());
    }
  }

  private final ConcurrentNavigableMap<String, Position> positions = new ConcurrentSkipListMap<>();
  private final ConcurrentMap<Sort, Integer> counts = new ConcurrentHashMap<>();

  /**
   * @param position null if there is none any more
   */
  public synchronized void put(String key, Position position) {
    Position before = position == null ? positions.remove(key) : positions.put(key, position);
    if (before != null) {
      counts.merge(Sort.of(before), -1, Integer::sum);
    }
    if (position != null) {
      counts.merge(Sort.of(position), 1, Integer::sum);
    }
  }

  public int count(Sort sort) {
    return counts.getOrDefault(sort, 0);
  }

  /** In the order of mission, proposition and holder. */
  public List<Position> find(Predicate<Position> wanted) {
    return positions.values().stream().filter(wanted).toList();
  }
}
