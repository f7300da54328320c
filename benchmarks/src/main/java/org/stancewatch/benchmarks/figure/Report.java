package org.stancewatch.benchmarks.figure;

import java.util.List;

/** All that was measured in one run. */
public record Report(Machine machine, List<Result> results) {
  public Report {
    results = List.copyOf(results);
  }
}
