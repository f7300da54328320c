package org.stancewatch.benchmarks.extraction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.stancewatch.benchmarks.figure.Benchmark;
import org.stancewatch.benchmarks.figure.Figure;
import org.stancewatch.benchmarks.figure.Setting;
import org.stancewatch.codec.DossierReader;
import org.stancewatch.extract.AttributedPassages;
import org.stancewatch.extract.StatementExtractor;
import org.stancewatch.model.Document;
import org.stancewatch.model.DocumentId;
import org.stancewatch.model.Revision;
import org.stancewatch.model.Source;
import org.stancewatch.model.SourceId;
import org.stancewatch.model.SourceKind;

/**
 * How the time to read a hostile text grows with its length n, as the exponent x of n^x: 1 is
 * linear, 2 makes a text of twice the length take four times as long.
 */
public final class HostileGrowth implements Benchmark {
  private static final int LONGEST = 5_000_000;

  /** A document is not longer; some room for what makes it one on a mission. */
  private static final int LONGEST_DOCUMENT = Document.LONGEST_TEXT - 100;

  private static final double MOST = 1.2;

  /** The longest is so many times as long as the shortest. */
  private static final int TIMES = 8;

  private static final int TRIES = 3;
  private static final Source SOURCE =
      new Source(new SourceId("bench-wire"), "Bench Wire", SourceKind.WIRE);

  @Override
  public String name() {
    return "hostile";
  }

  @Override
  public List<String> jvmArguments() {
    return List.of("-Xmx3g", "-Xms3g");
  }

  @Override
  public List<Figure> run(Setting setting) {
    AttributedPassages passages = new AttributedPassages();
    StatementExtractor extractor =
        new StatementExtractor(DossierReader.read(setting.folder("dossiers")));
    List<Figure> figures = new ArrayList<>();
    figures.addAll(of("who said what", LONGEST, article -> passages.of(article, null, null)));
    figures.addAll(
        of("statements", LONGEST_DOCUMENT, article -> extractor.extract(document(article))));
    return figures;
  }

  private static List<Figure> of(String what, int longest, Consumer<String> reading) {
    List<Figure> figures = new ArrayList<>();
    double slowest = 0;
    for (HostileText text : HostileText.ALL) {
      double shorter = fastest(text.ofLength(longest / TIMES), reading);
      double longer = fastest(text.ofLength(longest), reading);
      double exponent = Math.log(longer / shorter) / Math.log(TIMES);
      figures.add(Figure.ratio(what + ": " + text.name(), exponent).atMost(MOST));
      slowest = Math.max(slowest, longer);
    }
    figures.add(Figure.of(what + ": slowest of that length", slowest, "s"));
    figures.add(Figure.of(what + ": that length", longest / 1e6, "MB"));
    return figures;
  }

  private static double fastest(String text, Consumer<String> reading) {
    double best = Double.MAX_VALUE;
    for (int attempt = 0; attempt < TRIES; attempt++) {
      best = Math.min(best, ProcessorTime.of(() -> reading.accept(text)));
    }
    return best;
  }

  private static Document document(String text) {
    return new Document(
        new DocumentId("hostile"),
        new Revision("1"),
        SOURCE,
        null,
        null,
        null,
        "en",
        null,
        Instant.EPOCH,
        text,
        null);
  }
}
