package org.stancewatch.alert.health;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The latest dead letters of each topic, as many as it takes to see whether they are too many.
 * Thread-safe.
 */
public final class DeadLetters {
  private final int most;
  private final Map<String, Deque<Instant>> times = new LinkedHashMap<>();
  private final Map<String, String> reasons = new LinkedHashMap<>();

  /**
   * @param most that are not too many
   */
  public DeadLetters(int most) {
    this.most = most;
  }

  public synchronized void add(String topic, Instant time, String reason) {
    Deque<Instant> latest = times.computeIfAbsent(topic, first -> new ArrayDeque<>());
    latest.addLast(time);
    if (latest.size() > most + 1) {
      latest.removeFirst();
    }
    reasons.put(topic, reason);
  }

  public synchronized List<SetAside> all() {
    return times.entrySet().stream()
        .map(
            latest ->
                new SetAside(
                    latest.getKey(), List.copyOf(latest.getValue()), reasons.get(latest.getKey())))
        .toList();
  }
}
