package org.stancewatch.benchmarks.ledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.stancewatch.benchmarks.figure.Figure;
import org.stancewatch.model.Statement;

/** A ledger that is asked and told in turns with another one. */
final class Subject implements AutoCloseable {
  static final int TURNS = 5;

  private static final int QUERIES = 1000;
  private static final int STATEMENTS = Past.MODELS / TURNS;
  private static final double MEGABYTE = 1024 * 1024;

  private final RunningLedger ledger;
  private final Past past;
  private final Iterator<Life> asked;
  private final Iterator<Life> speaking;
  private final List<Times> queries = new ArrayList<>();
  private final List<Times> statements = new ArrayList<>();
  private final long bytes;

  private Subject(RunningLedger ledger, Past past) {
    this.ledger = ledger;
    this.past = past;
    ledger.warm();
    asked = past.some();
    speaking = past.others();
    bytes = ledger.bytesOnDisk();
  }

  /**
   * @param folder empty
   */
  static Subject start(Path folder, Past past) {
    return new Subject(RunningLedger.start(folder, past.dossiers(), past::tell), past);
  }

  /** Asks about anyone, and hears one statement more of each of some who had not gone on before. */
  void turn() {
    queries.add(ledger.ask(Stream.generate(asked::next).limit(QUERIES).toList()));
    statements.add(ledger.judge(next()));
  }

  private List<Statement> next() {
    return Stream.generate(() -> speaking.next().later(0, past.articles()))
        .limit(STATEMENTS)
        .toList();
  }

  Times query() {
    return warm(queries);
  }

  Times statement() {
    return warm(statements);
  }

  /** The first turn is for the compiler and the caches. */
  private static Times warm(List<Times> turns) {
    return turns.stream().skip(1).reduce(Times::and).orElseThrow();
  }

  List<Figure> figures() {
    long size = past.speakers() * Past.LENGTH;
    String of = "%,d statements: ".formatted(size);
    List<Figure> figures = new ArrayList<>();
    figures.addAll(figures(of + "a statement", statement()));
    figures.addAll(figures(of + "a query", query()));
    figures.add(Figure.of(of + "start, with restoring", ledger.secondsToStart(), "s"));
    figures.add(Figure.of(of + "store", bytes / MEGABYTE, "MB"));
    figures.add(Figure.of(of + "store, of each", (double) bytes / size, "bytes"));
    return figures;
  }

  private static List<Figure> figures(String what, Times times) {
    return List.of(
        Figure.of(what + ", median", times.median(), "µs"),
        Figure.of(what + ", mean", times.mean(), "µs"),
        Figure.of(what + ", 99 of 100", times.slowest(), "µs"));
  }

  @Override
  public void close() {
    ledger.close();
  }
}
