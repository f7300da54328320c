package org.stancewatch.benchmarks.ledger;

import java.util.concurrent.atomic.AtomicInteger;

/** When the first and the last of some statements were judged. */
final class Judging {
  private final int expected;
  private final AtomicInteger judged = new AtomicInteger();
  private volatile long first;
  private volatile long last;

  Judging(int expected) {
    this.expected = expected;
  }

  /** To be called by one thread for each judgement. */
  void count() {
    last = System.nanoTime();
    if (judged.get() == 0) {
      first = last;
    }
    judged.incrementAndGet();
  }

  boolean isOver() {
    return judged.get() >= expected;
  }

  /** From one to the next, on average. */
  double microseconds() {
    return (last - first) / 1e3 / (expected - 1);
  }
}
