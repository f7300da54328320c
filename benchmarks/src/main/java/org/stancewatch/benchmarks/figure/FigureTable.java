package org.stancewatch.benchmarks.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Figures for reading: one a line, aligned, with what was promised. */
public final class FigureTable {
  private static final String ROW = "  %-46s %14s %-12s %s";

  private FigureTable() {}

  public static String of(Report report) {
    List<String> lines = new ArrayList<>();
    Machine machine = report.machine();
    lines.add(
        "%d cores, %s, %s, %s"
            .formatted(machine.cores(), machine.architecture(), machine.system(), machine.java()));
    for (Result result : report.results()) {
      lines.add(result.benchmark());
      result.figures().forEach(figure -> lines.add(row(figure)));
    }
    return String.join(System.lineSeparator(), lines);
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
