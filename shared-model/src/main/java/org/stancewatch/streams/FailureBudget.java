package org.stancewatch.streams;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** Allows so many failures within a time; not thread-safe beyond its one method. */
final class FailureBudget {
  private final int allowed;
  private final Duration within;
  private final Deque<Long> spent = new ArrayDeque<>();

  FailureBudget(int allowed, Duration within) {
    this.allowed = allowed;
    this.within = within;
  }

  /**
   * Spends one failure.
   *
   * @param now nanoseconds on a clock that never goes back
   * @return whether it was still within the budget
   */
  synchronized boolean spend(long now) {
    while (!spent.isEmpty() && now - spent.peekFirst() > within.toNanos()) {
      spent.removeFirst();
    }
    spent.addLast(now);
    return spent.size() <= allowed;
  }
}
