package org.stancewatch.benchmarks.ledger;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * How long each of many took.
 *
 * @param nanos of each, the fastest first
 */
record Times(long[] nanos) {
  private static final double MICROSECOND = 1e3;

  Times {
    nanos = nanos.clone();
    Arrays.sort(nanos);
  }

  Times and(Times others) {
    return new Times(LongStream.concat(stream(), others.stream()).toArray());
  }

  private LongStream stream() {
    return Arrays.stream(nanos);
  }

  /** Microseconds. */
  double mean() {
    return stream().average().orElseThrow() / MICROSECOND;
  }

  /** Microseconds; half of them took longer. */
  double median() {
    return quantile(0.5);
  }

  /** Microseconds; one of a hundred took longer. */
  double slowest() {
    return quantile(0.99);
  }

  private double quantile(double share) {
    return nanos[(int) (share * (nanos.length - 1))] / MICROSECOND;
  }
}
