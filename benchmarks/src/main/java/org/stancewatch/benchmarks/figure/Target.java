package org.stancewatch.benchmarks.figure;

import java.util.Locale;

/** What a figure has to reach. */
public record Target(Bound bound, double value) {
  /** On which side of the value it has to lie. */
  public enum Bound {
    AT_LEAST,
    AT_MOST;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  public boolean isMetBy(double measured) {
    return bound == Bound.AT_LEAST ? measured >= value : measured <= value;
  }
}
