package org.stancewatch.benchmarks.extraction;

import java.util.List;
import org.stancewatch.benchmarks.article.Articles;
import org.stancewatch.benchmarks.figure.Benchmark;
import org.stancewatch.benchmarks.figure.Figure;
import org.stancewatch.benchmarks.figure.Setting;
import org.stancewatch.extract.StatementExtractor;

/** Articles a second through the extraction, those on a mission and those on something else. */
public final class ExtractionSpeed implements Benchmark {
  private static final int ARTICLES = 300;
  private static final int WARM_UP_ROUNDS = 4;
  private static final int ROUNDS = 5;

  /** What is on no mission is read so much faster. */
  private static final int TIMES = 16;

  @Override
  public String name() {
    return "extraction";
  }

  /** It ends the run if it does not fit. */
  @Override
  public List<String> jvmArguments() {
    return List.of("-Xmx512m");
  }

  @Override
  public List<Figure> run(Setting setting) {
    Articles articles = Articles.read(setting, ARTICLES);
    StatementExtractor extractor = new StatementExtractor(articles.dossiers());
    Reading mission = new Reading(extractor, articles.mission(), 1, ROUNDS);
    Reading unrelated = new Reading(extractor, articles.unrelated(), TIMES, ROUNDS);
    for (int round = 0; round < WARM_UP_ROUNDS; round++) {
      mission.read();
      unrelated.read();
    }
    for (int round = 0; round < ROUNDS; round++) {
      mission.time(round);
      unrelated.time(round);
    }
    return figures(mission, unrelated);
  }

  private static List<Figure> figures(Reading mission, Reading unrelated) {
    return List.of(
        Figure.of("mission articles", mission.articlesASecond(), "a second").atLeast(100),
        Figure.of("mission articles, time a token", mission.nanosecondsAToken(), "ns"),
        Figure.of("mission articles, statements in each", mission.statementsAnArticle(), ""),
        Figure.of("unrelated articles", unrelated.articlesASecond(), "a second").atLeast(3000),
        Figure.of("unrelated articles, time a token", unrelated.nanosecondsAToken(), "ns"),
        Figure.of("unrelated articles, statements in each", unrelated.statementsAnArticle(), ""),
        Figure.ratio(
            "unrelated : mission articles",
            unrelated.articlesASecond() / mission.articlesASecond()),
        Figure.of("heap in use after a collection", Heap.live(), "MB"),
        Figure.of("heap it was given", Heap.most(), "MB").atMost(512));
  }
}
