package org.stancewatch.evaluation;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.stancewatch.codec.ForeignJson;
import org.stancewatch.evaluation.feed.Article;
import org.stancewatch.evaluation.feed.Feed;
import org.stancewatch.evaluation.gold.Gold;
import org.stancewatch.evaluation.gold.GoldReader;
import org.stancewatch.evaluation.gold.Sequences;
import org.stancewatch.evaluation.prediction.Predictions;
import org.stancewatch.evaluation.score.Scorecard;
import org.stancewatch.model.Document;
import org.stancewatch.model.InvalidFieldException;

/**
 * Runs a system on documents, scores what it says, and writes both down.
 *
 * @param system what is evaluated: documents in feeding order to what it says about them
 */
public record Evaluation(Function<List<Document>, Predictions> system) {
  /** The figures, and what the system said. */
  public record Result(Scorecard scorecard, Predictions predictions) {}

  /**
   * @throws InvalidFieldException naming the file, and the field if one is at fault, that is
   *     missing or invalid or cannot be written
   */
  public Result run(EvaluationRequest request) {
    Gold gold = GoldReader.read(request.gold(), request.sequences());
    Feed feed = Feed.read(request.documents(), order(request.sequences()));
    Map<String, String> texts = texts(feed, gold, request.gold().resolve("docs"));

    Predictions predictions = system.apply(feed.documents());
    Scorecard scorecard = Scorecard.of(predictions, gold, texts);

    ResultFiles.write(request, predictions, scorecard);
    return new Result(scorecard, predictions);
  }

  private static List<String> order(Path sequences) {
    return sequences == null ? List.of() : ForeignJson.read(sequences, Sequences.class).allByDate();
  }

  /** What was not fed counts as missed, so its text is wanted too. */
  private static Map<String, String> texts(Feed feed, Gold gold, Path others) {
    Map<String, String> texts = new HashMap<>();
    feed.articles().forEach(article -> texts.put(article.id(), article.text()));
    for (String id : gold.documents().keySet()) {
      texts.computeIfAbsent(
          id, missing -> ForeignJson.read(others.resolve(missing + ".json"), Article.class).text());
    }
    return texts;
  }
}
