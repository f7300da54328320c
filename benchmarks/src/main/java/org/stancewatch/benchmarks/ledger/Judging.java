package org.stancewatch.benchmarks.ledger;

/** When each of some statements was judged. */
final class Judging {
  private final long[] moments;
  private volatile int judged;

  Judging(int expected) {
    moments = new long[expected];
  }

  /** To be called by one thread for each judgement. */
  void count() {
    moments[judged] = System.nanoTime();
    judged = judged + 1;
  }

  boolean isOver() {
    return judged >= moments.length;
  }

  /** From one to the next. */
  Times times() {
    long[] times = new long[moments.length - 1];
    for (int at = 0; at < times.length; at++) {
      times[at] = moments[at + 1] - moments[at];
    }
    return new Times(times);
  }
}
