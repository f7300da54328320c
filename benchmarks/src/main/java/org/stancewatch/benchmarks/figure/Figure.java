package org.stancewatch.benchmarks.figure;

/**
 * Something that was measured.
 *
 * @param unit of the value; empty for a ratio
 * @param target null if none was promised
 */
public record Figure(String name, double value, String unit, Target target) {
  public static Figure of(String name, double value, String unit) {
    return new Figure(name, value, unit, null);
  }

  public static Figure ratio(String name, double value) {
    return of(name, value, "");
  }

  public Figure atLeast(double least) {
    return new Figure(name, value, unit, new Target(Target.Bound.AT_LEAST, least));
  }

  public Figure atMost(double most) {
    return new Figure(name, value, unit, new Target(Target.Bound.AT_MOST, most));
  }

  /** Whether it misses what was promised. */
  public boolean missesTarget() {
    return target != null && !target.isMetBy(value);
  }
}
