package org.stancewatch.benchmarks.ledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stancewatch.benchmarks.article.Articles;
import org.stancewatch.benchmarks.figure.Benchmark;
import org.stancewatch.benchmarks.figure.Figure;
import org.stancewatch.benchmarks.figure.Setting;

/**
 * What a statement and a query cost in a small ledger and in a large one, of many speakers. Both
 * run at once and are asked in turns, so that what else the machine does slows both alike.
 */
public final class LedgerScale implements Benchmark {
  private static final int ARTICLES = 300;
  private static final double MOST = 1.5;

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
    List<Figure> figures = new ArrayList<>();
    Disk.use(
        setting,
        many ->
            Disk.use(
                setting,
                few -> {
                  try (Subject large = subject(many, articles, setting.statements());
                      Subject small = subject(few, articles, Setting.FEWEST_STATEMENTS)) {
                    figures.addAll(compare(large, small));
                  }
                }));
    return figures;
  }

  private static Subject subject(Path folder, Articles articles, long statements) {
    return Subject.start(
        folder, new Past(articles.dossiers(), articles.mission(), statements / Past.LENGTH));
  }

  private static List<Figure> compare(Subject large, Subject small) {
    for (int turn = 0; turn < Subject.TURNS; turn++) {
      small.turn();
      large.turn();
    }
    List<Figure> figures = new ArrayList<>(small.figures());
    figures.addAll(large.figures());
    figures.addAll(ratios("a statement", large.statement(), small.statement()));
    figures.addAll(ratios("a query", large.query(), small.query()));
    return figures;
  }

  private static List<Figure> ratios(String what, Times large, Times small) {
    String name = what + ", %s: large : small";
    return List.of(
        Figure.ratio(name.formatted("median"), large.median() / small.median()).atMost(MOST),
        Figure.ratio(name.formatted("mean"), large.mean() / small.mean()).atMost(MOST));
  }
}
