package org.stancewatch.benchmarks.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.stancewatch.benchmarks.article.Articles;
import org.stancewatch.benchmarks.extraction.Heap;
import org.stancewatch.benchmarks.extraction.ProcessorTime;
import org.stancewatch.benchmarks.extraction.Reading;
import org.stancewatch.benchmarks.figure.Figure;
import org.stancewatch.benchmarks.figure.FigureTable;
import org.stancewatch.benchmarks.figure.Machine;
import org.stancewatch.benchmarks.figure.Report;
import org.stancewatch.benchmarks.figure.Result;
import org.stancewatch.benchmarks.figure.Setting;
import org.stancewatch.codec.Json;
import org.stancewatch.extract.StatementExtractor;
import org.stancewatch.model.Document;

/** The extraction and CoreNLP's quotations on the same articles, in turns. */
public final class QuoteSpeed {
  /** CoreNLP takes seconds for each. */
  private static final int ARTICLES = 12;

  /** We take milliseconds. */
  private static final int TIMES = 4;

  private static final int WARM_UP_ARTICLES = 2;
  private static final int WARM_UP_ROUNDS = 60;

  private QuoteSpeed() {}

  /**
   * @param arguments the folder with dossiers and samples in it, and perhaps a file for the figures
   */
  public static void main(String[] arguments) throws IOException {
    Articles articles = Articles.read(setting(arguments[0]), ARTICLES);
    Result result = new Result("peers", figures(articles));
    Report report = new Report(Machine.here(), List.of(result));
    System.out.println(FigureTable.of(result));
    System.out.println(FigureTable.of(report.machine()));
    if (arguments.length > 1) {
      Files.writeString(Path.of(arguments[1]), Json.writeText(report));
    }
  }

  private static Setting setting(String home) {
    return new Setting(Path.of(home), Setting.FEWEST_STATEMENTS);
  }

  private static List<Figure> figures(Articles articles) {
    StatementExtractor extractor = new StatementExtractor(articles.dossiers());
    Reading ours = new Reading(extractor, articles.mission(), TIMES, ARTICLES);
    for (int round = 0; round < WARM_UP_ROUNDS; round++) {
      ours.read();
    }
    double ourHeap = Heap.live();
    CoreNlp peer = new CoreNlp();
    articles.mission().subList(0, WARM_UP_ARTICLES).forEach(peer::quotations);
    double bothHeap = Heap.live();
    double peerSeconds = 0;
    for (int turn = 0; turn < ARTICLES; turn++) {
      Document article = articles.mission().get(turn);
      peerSeconds += ProcessorTime.of(() -> peer.quotations(article));
      ours.time(turn);
    }
    double peerSpeed = ARTICLES / peerSeconds;
    return List.of(
        Figure.of("Stancewatch, mission articles", ours.articlesASecond(), "a second"),
        Figure.of("CoreNLP quote, the same articles", peerSpeed, "a second"),
        Figure.ratio("Stancewatch : CoreNLP", ours.articlesASecond() / peerSpeed),
        Figure.of("Stancewatch, heap in use", ourHeap, "MB"),
        Figure.of("CoreNLP, heap in use", bothHeap - ourHeap, "MB"));
  }
}
