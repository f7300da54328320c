package org.stancewatch.evaluation.score;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Ratios to four decimals. */
final class Ratio {
  private Ratio() {}

  /** The ratio, or null if there is nothing to divide by. */
  static Double of(int part, int whole) {
    return whole == 0 ? null : rounded((double) part / whole);
  }

  /** The harmonic mean, from the rounded ratios so that a reader can check it; 0 without both. */
  static double f1(Double precision, Double recall) {
    boolean some = precision != null && recall != null && precision > 0 && recall > 0;
    return some ? rounded(2 * precision * recall / (precision + recall)) : 0;
  }

  /** Half-even on the exact binary value, as most statistics software rounds. */
  private static double rounded(double value) {
    return new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
  }
}
