package org.stancewatch.benchmarks.figure;

import java.util.List;

/** What one benchmark measured. */
public record Result(String benchmark, List<Figure> figures) {
  public Result {
    figures = List.copyOf(figures);
  }
}
