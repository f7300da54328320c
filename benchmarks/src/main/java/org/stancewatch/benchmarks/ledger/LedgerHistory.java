package org.stancewatch.benchmarks.ledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
  private static final int GOVERNMENTS = 20;
  private static final int STATEMENTS = 40;
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
    // Once for the compiler.
    cost(setting, articles, alone(SHORT));
    figures.addAll(
        figures(
            "one speaker",
            cost(setting, articles, alone(SHORT)),
            cost(setting, articles, alone(SHORT * TIMES))));
    figures.addAll(
        figures(
            "disputable, all speakers",
            cost(setting, articles, disputing(SHORT)),
            cost(setting, articles, disputing(SHORT * TIMES))));
    return figures;
  }

  private static List<Figure> figures(String whose, double before, double after) {
    return List.of(
        Figure.of("%s, %,d statements: one more".formatted(whose, SHORT), before, "µs"),
        Figure.of("%s, %,d statements: one more".formatted(whose, SHORT * TIMES), after, "µs"),
        Figure.ratio("%s: for %d times as many".formatted(whose, TIMES), after / before));
  }

  private static List<Life> alone(int statements) {
    return List.of(new Life(Speaker.of(0), new PropositionId("mission-needed"), null, statements));
  }

  private static List<Life> disputing(int statements) {
    PropositionId proposition = new PropositionId("withdrawal-timetable");
    return IntStream.range(0, statements / Past.LENGTH)
        .mapToObj(
            at -> new Life(Speaker.of(at), proposition, government(at % GOVERNMENTS), Past.LENGTH))
        .toList();
  }

  private static Holder government(int number) {
    return new Holder(
        Holder.Level.GOVERNMENT, new ActorId("government-" + number), "Government " + number);
  }

  private static double cost(Setting setting, Articles articles, List<Life> lives) {
    double[] cost = new double[1];
    Disk.use(setting, folder -> cost[0] = cost(folder, articles, lives));
    return cost[0];
  }

  private static double cost(Path folder, Articles articles, List<Life> lives) {
    List<Statement> past =
        lives.stream().flatMap(life -> life.statements(articles.mission()).stream()).toList();
    List<Statement> next =
        IntStream.range(0, STATEMENTS)
            .mapToObj(
                at -> lives.get(at % lives.size()).later(at / lives.size(), articles.mission()))
            .toList();
    List<Entry> entries = Past.judged(articles.dossiers(), past);
    try (RunningLedger ledger =
        RunningLedger.start(folder, articles.dossiers(), entries::forEach)) {
      ledger.judge(next.subList(0, STATEMENTS / 2));
      return ledger.judge(next.subList(STATEMENTS / 2, STATEMENTS));
    }
  }
}
