package org.stancewatch.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stancewatch.codec.Json;
import org.stancewatch.evaluation.feed.Article;
import org.stancewatch.evaluation.feed.Feed;
import org.stancewatch.evaluation.gold.Gold;
import org.stancewatch.evaluation.gold.GoldReader;
import org.stancewatch.evaluation.prediction.PredictedAlert;
import org.stancewatch.evaluation.prediction.PredictedStatement;
import org.stancewatch.evaluation.prediction.Predictions;

/** A small gold set of invented news, with predictions that get each condition wrong once. */
public final class HarbourWatch {
  public static final Path FOLDER = resource("/harbour-watch");
  public static final Path STATEMENTS = FOLDER.resolve("statements.ndjson");
  public static final Path ALERTS = FOLDER.resolve("alerts.ndjson");

  private HarbourWatch() {}

  public static Gold gold() {
    return GoldReader.read(FOLDER, null);
  }

  public static Predictions predictions() {
    return new Predictions(
        lines(STATEMENTS, PredictedStatement.class),
        List.of(),
        lines(ALERTS, PredictedAlert.class),
        List.of());
  }

  public static Map<String, String> texts() {
    return Feed.read(FOLDER.resolve("docs"), List.of()).articles().stream()
        .collect(Collectors.toMap(Article::id, Article::text));
  }

  private static <T> List<T> lines(Path file, Class<T> type) {
    try {
      return Files.readAllLines(file).stream().map(line -> Json.read(line, type)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path resource(String name) {
    try {
      return Path.of(HarbourWatch.class.getResource(name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
