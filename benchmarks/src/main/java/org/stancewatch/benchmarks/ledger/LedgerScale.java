package org.stancewatch.benchmarks.ledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stancewatch.benchmarks.article.Articles;
import org.stancewatch.benchmarks.figure.Benchmark;
import org.stancewatch.benchmarks.figure.Figure;
import org.stancewatch.benchmarks.figure.Setting;
import org.stancewatch.model.Statement;

/** What a statement and a query cost in a small ledger and in a large one, of many speakers. */
public final class LedgerScale implements Benchmark {
  private static final long FEW = Setting.FEWEST_STATEMENTS;
  private static final int ARTICLES = 300;
  private static final double MOST = 1.5;
  private static final double MEGABYTE = 1024 * 1024;

  /** Microseconds, seconds and bytes. */
  private record Cost(double statement, double query, double start, long bytes) {
    /** The better of two of the same ledger. */
    Cost or(Cost other) {
      return new Cost(
          Math.min(statement, other.statement),
          Math.min(query, other.query),
          Math.min(start, other.start),
          bytes);
    }
  }

  @Override
  public String name() {
    return "scale";
  }

  @Override
  public List<String> jvmArguments() {
    return List.of("-Xmx2g");
  }

  @Override
  public List<Figure> run(Setting setting) {
    Articles articles = Articles.read(setting, ARTICLES);
    // Once for the compiler.
    cost(setting, articles, FEW);
    Cost before = cost(setting, articles, FEW);
    Cost many = cost(setting, articles, setting.statements());
    Cost few = before.or(cost(setting, articles, FEW));
    List<Figure> figures = new ArrayList<>();
    figures.addAll(figures(FEW, few));
    figures.addAll(figures(setting.statements(), many));
    figures.add(
        Figure.ratio("a statement: large : small", many.statement / few.statement).atMost(MOST));
    figures.add(Figure.ratio("a query: large : small", many.query / few.query).atMost(MOST));
    return figures;
  }

  private static List<Figure> figures(long statements, Cost cost) {
    String ledger = "%,d statements: ".formatted(statements);
    return List.of(
        Figure.of(ledger + "a statement", cost.statement, "µs"),
        Figure.of(ledger + "a query", cost.query, "µs"),
        Figure.of(ledger + "start, with restoring", cost.start, "s"),
        Figure.of(ledger + "store", cost.bytes / MEGABYTE, "MB"),
        Figure.of(ledger + "store, of each", (double) cost.bytes / statements, "bytes"));
  }

  private static Cost cost(Setting setting, Articles articles, long statements) {
    Past past = new Past(articles.dossiers(), articles.mission(), statements / Past.LENGTH);
    Cost[] cost = new Cost[1];
    Disk.use(setting, folder -> cost[0] = cost(folder, past));
    return cost[0];
  }

  private static Cost cost(Path folder, Past past) {
    List<Life> asked = past.asked();
    List<Statement> next = asked.stream().map(life -> life.later(0, past.articles())).toList();
    try (RunningLedger ledger = RunningLedger.start(folder, past.dossiers(), past::tell)) {
      long bytes = ledger.bytesOnDisk();
      double query = ledger.ask(asked);
      return new Cost(ledger.judge(next), query, ledger.secondsToStart(), bytes);
    }
  }
}
