package org.stancewatch.benchmarks.figure;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Figures for reading: one a line, aligned, with what was promised. */
public final class FigureTable {
  private static final String ROW = "  %-46s %14s %-12s %s";

  private FigureTable() {}

  public static String of(Machine machine) {
    return "%d cores, %s, %s, %s"
        .formatted(machine.cores(), machine.architecture(), machine.system(), machine.java());
  }

  public static String of(Result result) {
    return Stream.concat(
            Stream.of(result.benchmark()), result.figures().stream().map(FigureTable::row))
        .collect(Collectors.joining(System.lineSeparator()));
  }

  private static String row(Figure figure) {
    return ROW.formatted(figure.name(), number(figure.value()), figure.unit(), verdict(figure))
        .stripTrailing();
  }

  private static String verdict(Figure figure) {
    Target target = figure.target();
    return target == null
        ? ""
        : "%s %s%s"
            .formatted(
                target.bound(), number(target.value()), figure.missesTarget() ? ": MISSED" : "");
  }

  /** Three digits say all that a measurement is good for. */
  private static String number(double value) {
    String form = Math.abs(value) >= 100 ? "%,.0f" : Math.abs(value) >= 10 ? "%.1f" : "%.2f";
    return String.format(Locale.ROOT, form, value);
  }
}
