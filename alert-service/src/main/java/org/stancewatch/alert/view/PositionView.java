package org.stancewatch.alert.view;

import java.util.List;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import org.stancewatch.model.Position;

/** The current positions, by key. Thread-safe. */
public final class PositionView {
  private final ConcurrentNavigableMap<String, Position> positions = new ConcurrentSkipListMap<>();

  /**
   * @param position null if there is none any more
   */
  public void put(String key, Position position) {
    if (position == null) {
      positions.remove(key);
    } else {
      positions.put(key, position);
    }
  }

  /** In the order of mission, proposition and holder. */
  public List<Position> find(Predicate<Position> wanted) {
    return positions.values().stream().filter(wanted).toList();
  }
}
