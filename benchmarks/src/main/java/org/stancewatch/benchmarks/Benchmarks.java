package org.stancewatch.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.stancewatch.benchmarks.extraction.ExtractionSpeed;
import org.stancewatch.benchmarks.extraction.HostileGrowth;
import org.stancewatch.benchmarks.figure.Benchmark;
import org.stancewatch.benchmarks.figure.Machine;
import org.stancewatch.benchmarks.figure.Report;
import org.stancewatch.benchmarks.figure.Result;
import org.stancewatch.benchmarks.figure.Setting;
import org.stancewatch.benchmarks.ledger.LedgerHistory;
import org.stancewatch.benchmarks.ledger.LedgerScale;
import org.stancewatch.model.InvalidFieldException;

/** The benchmarks that there are. */
public final class Benchmarks {
  private static final List<Benchmark> ALL =
      List.of(new ExtractionSpeed(), new HostileGrowth(), new LedgerHistory(), new LedgerScale());

  private Benchmarks() {}

  public static List<String> names() {
    return ALL.stream().map(Benchmark::name).toList();
  }

  /**
   * Runs them one after the other, each in a JVM of its own.
   *
   * @param names which ones
   * @param begun told the name of each that begins
   * @param done told what each has measured
   * @throws InvalidFieldException if there is none of a name
   */
  public static Report run(
      List<String> names, Setting setting, Consumer<String> begun, Consumer<Result> done) {
    List<Benchmark> chosen = names.stream().map(Benchmarks::named).toList();
    List<Result> results = new ArrayList<>();
    for (Benchmark benchmark : chosen) {
      begun.accept(benchmark.name());
      Result result = new Result(benchmark.name(), Fork.run(benchmark, setting));
      done.accept(result);
      results.add(result);
    }
    return new Report(Machine.here(), results);
  }

  static Benchmark named(String name) {
    return ALL.stream()
        .filter(benchmark -> benchmark.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidFieldException(
                    "benchmark", "expected one of " + names() + ", but was " + name));
  }
}
