package org.stancewatch.alert.health;

import java.time.Instant;
import java.util.List;

/**
 * The dead letters of a topic that came last.
 *
 * @param topic of the dead letters
 * @param times when they came, the earliest first
 * @param reason of the last one; null if there is none
 */
public record SetAside(String topic, List<Instant> times, String reason) {
  public SetAside {
    times = List.copyOf(times);
  }
}
