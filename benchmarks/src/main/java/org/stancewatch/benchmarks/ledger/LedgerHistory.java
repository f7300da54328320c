package org.stancewatch.benchmarks.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.stancewatch.benchmarks.article.Articles;
import org.stancewatch.benchmarks.figure.Benchmark;
import org.stancewatch.benchmarks.figure.Figure;
import org.stancewatch.benchmarks.figure.Setting;
import org.stancewatch.model.ActorId;
import org.stancewatch.model.Holder;
import org.stancewatch.model.PropositionId;
import org.stancewatch.model.Statement;

/**
 * What a statement costs as that grows which it is compared with: what one speaker has said, and,
 * where it is about what is so or not, what everyone has.
 */
public final class LedgerHistory implements Benchmark {
  private static final int SHORT = 100;
  private static final int TIMES = 10;
  private static final int SPEAKERS = 40;
  private static final int GOVERNMENTS = 20;
  private static final int ARTICLES = 300;

  @Override
  public String name() {
    return "history";
  }

  @Override
  public List<String> jvmArguments() {
    return List.of("-Xmx2g");
  }

  @Override
  public List<Figure> run(Setting setting) {
    Articles articles = Articles.read(setting, ARTICLES);
    List<Figure> figures = new ArrayList<>();
    figures.addAll(figures("one speaker", length -> alone(setting, articles, length)));
    figures.addAll(figures("disputable, everyone", length -> disputing(setting, articles, length)));
    return figures;
  }

  private static List<Figure> figures(String whose, IntToDoubleFunction cost) {
    // Once for the compiler.
    cost.applyAsDouble(SHORT);
    double few = cost.applyAsDouble(SHORT);
    double many = cost.applyAsDouble(SHORT * TIMES);
    return List.of(
        Figure.of("%s, %,d statements: one more".formatted(whose, SHORT), few, "µs"),
        Figure.of("%s, %,d statements: one more".formatted(whose, SHORT * TIMES), many, "µs"),
        Figure.ratio("%s: for %d times as many".formatted(whose, TIMES), many / few));
  }

  /** Several speakers with one life, each speaking of their own mind. */
  private static double alone(Setting setting, Articles articles, int length) {
    List<Life> lives =
        IntStream.range(0, SPEAKERS)
            .mapToObj(at -> life(at, "mission-needed", null, length))
            .toList();
    Life first = lives.get(0);
    List<Entry> entries = Past.judged(articles.dossiers(), first.statements(articles.mission()));
    return cost(
        setting,
        articles,
        lives,
        past ->
            lives.forEach(
                life ->
                    entries.forEach(
                        entry -> past.accept(entry.renamed(first.speaker(), life.speaker())))));
  }

  /** Speakers of governments, on what is so or not. */
  private static double disputing(Setting setting, Articles articles, int statements) {
    List<Life> lives =
        IntStream.range(0, statements / Past.LENGTH)
            .mapToObj(
                at -> life(at, "withdrawal-timetable", government(at % GOVERNMENTS), Past.LENGTH))
            .toList();
    List<Statement> said =
        lives.stream().flatMap(life -> life.statements(articles.mission()).stream()).toList();
    List<Entry> entries = Past.judged(articles.dossiers(), said);
    return cost(setting, articles, lives, entries::forEach);
  }

  private static Life life(int speaker, String proposition, Holder government, int length) {
    return new Life(Speaker.of(speaker), new PropositionId(proposition), government, length);
  }

  private static Holder government(int number) {
    return new Holder(
        Holder.Level.GOVERNMENT, new ActorId("government-" + number), "Government " + number);
  }

  /** What the next statements cost; those before them tell the alerts that stand. */
  private static double cost(
      Setting setting, Articles articles, List<Life> lives, Consumer<Consumer<Entry>> past) {
    double[] cost = new double[1];
    Disk.use(
        setting,
        folder -> {
          try (RunningLedger ledger = RunningLedger.start(folder, articles.dossiers(), past)) {
            ledger.judge(next(lives, 0, articles));
            cost[0] = ledger.judge(next(lives, 1, articles)).mean();
          }
        });
    return cost[0];
  }

  private static List<Statement> next(List<Life> lives, int turn, Articles articles) {
    return IntStream.range(turn * SPEAKERS, (turn + 1) * SPEAKERS)
        .mapToObj(at -> lives.get(at % lives.size()).later(at / lives.size(), articles.mission()))
        .toList();
  }
}
