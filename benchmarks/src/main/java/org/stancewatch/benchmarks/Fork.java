package org.stancewatch.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stancewatch.benchmarks.figure.Benchmark;
import org.stancewatch.benchmarks.figure.Figure;
import org.stancewatch.benchmarks.figure.Setting;
import org.stancewatch.codec.Json;

/**
 * A JVM for one benchmark, so that neither the heap nor what the compiler learned is another's. It
 * writes its figures to standard output, one JSON object a line.
 */
final class Fork {
  private static final String LOG =
      "-Dlogback.configurationFile=org/stancewatch/benchmarks/log.xml";

  private Fork() {}

  /** The child: a benchmark's name, and what it works on. */
  public static void main(String[] arguments) {
    Setting setting = new Setting(Path.of(arguments[1]), Long.parseLong(arguments[2]));
    Benchmarks.named(arguments[0]).run(setting).forEach(Fork::print);
    // Kafka leaves threads behind.
    System.exit(0);
  }

  private static void print(Figure figure) {
    System.out.println(Json.writeText(figure));
  }

  /**
   * @throws IllegalStateException if the child fails; it has said why on standard error
   */
  static List<Figure> run(Benchmark benchmark, Setting setting) {
    ProcessBuilder command =
        new ProcessBuilder(command(benchmark, setting))
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    try {
      Process child = command.start();
      Thread end = new Thread(child::destroy);
      Runtime.getRuntime().addShutdownHook(end);
      List<Figure> figures = read(child);
      int status = child.waitFor();
      Runtime.getRuntime().removeShutdownHook(end);
      if (status != 0) {
        throw new IllegalStateException("benchmark " + benchmark.name() + " failed");
      }
      return figures;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot run a benchmark", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static List<String> command(Benchmark benchmark, Setting setting) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(benchmark.jvmArguments());
    command.add(LOG);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Fork.class.getName()));
    command.addAll(
        List.of(benchmark.name(), setting.home().toString(), Long.toString(setting.statements())));
    return command;
  }

  private static List<Figure> read(Process child) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
      return lines.lines().map(line -> Json.read(line, Figure.class)).toList();
    }
  }
}
