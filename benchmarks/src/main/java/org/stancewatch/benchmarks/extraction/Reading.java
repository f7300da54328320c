package org.stancewatch.benchmarks.extraction;

import java.util.Arrays;
import java.util.List;
import org.stancewatch.extract.Extraction.Extracted;
import org.stancewatch.extract.StatementExtractor;
import org.stancewatch.extract.sentence.Tokenizer;
import org.stancewatch.model.Document;

/** Articles that are read again and again, as extract-service reads them. */
public final class Reading {
  private final StatementExtractor extractor;
  private final List<Document> articles;
  private final int times;
  private final double[] seconds;
  private int statements;

  /**
   * @param times how often they are read in a round: processor time comes in steps of 10 ms
   * @param rounds how often that will be timed
   */
  public Reading(StatementExtractor extractor, List<Document> articles, int times, int rounds) {
    this.extractor = extractor;
    this.articles = articles;
    this.times = times;
    this.seconds = new double[rounds];
  }

  /** Reads them all. */
  public void read() {
    statements = 0;
    for (Document article : articles) {
      statements += ((Extracted) extractor.extract(article)).statements().size();
    }
  }

  /** Reads them so often, and notes what that took each time. */
  public void time(int round) {
    seconds[round] = ProcessorTime.of(this::readSeveralTimes) / times;
  }

  private void readSeveralTimes() {
    for (int time = 0; time < times; time++) {
      read();
    }
  }

  public double articlesASecond() {
    return articles.size() / median();
  }

  public double nanosecondsAToken() {
    long tokens =
        articles.stream().mapToLong(article -> Tokenizer.tokens(article.text()).size()).sum();
    return median() * 1e9 / tokens;
  }

  public double statementsAnArticle() {
    return (double) statements / articles.size();
  }

  private double median() {
    double[] sorted = seconds.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
