package org.stancewatch.standalone.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.stancewatch.benchmarks.Benchmarks;
import org.stancewatch.benchmarks.figure.FigureTable;
import org.stancewatch.benchmarks.figure.Report;
import org.stancewatch.benchmarks.figure.Setting;
import org.stancewatch.codec.Json;
import org.stancewatch.model.InvalidFieldException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures speed, growth and size. */
@Command(name = "bench", description = "Measures how fast it is, and how that grows.")
public final class BenchCommand implements Callable<Integer> {
  @Spec private CommandSpec command;

  @Parameters(
      paramLabel = "NAME",
      arity = "0..*",
      description = "Only these benchmarks: extraction, hostile, history, scale.")
  private List<String> names;

  @Option(
      names = "--statements",
      paramLabel = "N",
      defaultValue = "1000000",
      description =
          "Statements in the large ledger; 5 kB of disk each for a while (${DEFAULT-VALUE}).")
  private long statements;

  @Option(names = "--json", paramLabel = "FILE", description = "Where to write the figures.")
  private Path json;

  @Override
  public Integer call() {
    Setting setting = new Setting(Home.folder("."), statements);
    Report report =
        Benchmarks.run(
            names == null ? Benchmarks.names() : names,
            setting,
            name -> command.commandLine().getErr().println("stancewatch: measuring " + name + "…"),
            result -> command.commandLine().getOut().println(FigureTable.of(result)));
    command.commandLine().getOut().println(FigureTable.of(report.machine()));
    if (json != null) {
      write(report);
    }
    return ExitCode.OK;
  }

  private void write(Report report) {
    try {
      Files.writeString(json, Json.writeText(report));
    } catch (IOException e) {
      throw new InvalidFieldException(json.toString(), "cannot be written");
    }
  }
}
