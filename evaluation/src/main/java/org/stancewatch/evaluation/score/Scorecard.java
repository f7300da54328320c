package org.stancewatch.evaluation.score;

import java.util.LinkedHashMap;
import java.util.Map;
import org.stancewatch.evaluation.gold.Gold;
import org.stancewatch.evaluation.prediction.Predictions;

/**
 * All figures of an evaluation. A ratio without anything to divide by is null.
 *
 * @param documents how many documents have gold annotations
 * @param alerts null where no one said which alerts are wanted
 */
public record Scorecard(
    int documents,
    Statements statements,
    Double attribution,
    Double stance,
    Double mission,
    Double saidAt,
    Alerts alerts) {
  /**
   * @param precision share of the predicted that is right
   * @param recall share of the wanted that was found
   * @param onGoldSpan share of the predicted that stands where gold has any statement
   * @param badOffsets how many have evidence that does not stand at its offsets
   */
  public record Statements(
      Double precision,
      Double recall,
      double f1,
      int predicted,
      int wanted,
      Double onGoldSpan,
      int badOffsets) {}

  /**
   * @param precision share of the predicted that is right and no duplicate
   * @param duplicates alerts beyond the first for one contradiction
   * @param unwanted alerts no one asked for
   */
  public record Alerts(
      int predicted,
      Double precision,
      Double recallOfMust,
      Double recallOfAll,
      int duplicates,
      int unwanted) {}

  /**
   * @param texts by document id, one for each document of the gold
   */
  public static Scorecard of(Predictions predictions, Gold gold, Map<String, String> texts) {
    StatementScore score = StatementScore.of(predictions.statements(), gold, texts);
    return new Scorecard(
        gold.documents().size(),
        statements(score),
        score.attribution(),
        score.stance(),
        score.mission(),
        score.saidAt(),
        gold.alerts() == null ? null : alerts(AlertScore.of(predictions.alerts(), gold)));
  }

  private static Statements statements(StatementScore score) {
    return new Statements(
        score.precision(),
        score.recall(),
        score.f1(),
        score.predicted(),
        score.wanted(),
        score.onGoldSpan(),
        score.badOffsets());
  }

  private static Alerts alerts(AlertScore score) {
    return new Alerts(
        score.predicted(),
        score.precision(),
        score.recallOfMust(),
        score.recallOfAll(),
        score.duplicates(),
        score.unwanted());
  }

  /** The figures under the names, and in the order, that evaluations of these gold files use. */
  public Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("documents", documents);
    map.put("statements", statementsMap());
    map.put("attribution", attribution);
    map.put("stance", stance);
    map.put("mission", mission);
    map.put("saidAt", saidAt);
    if (alerts != null) {
      map.put("alerts", alertsMap());
    }
    return map;
  }

  private Map<String, Object> statementsMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("precision", statements.precision());
    map.put("recall", statements.recall());
    map.put("f1", statements.f1());
    map.put("predicted", statements.predicted());
    map.put("wanted", statements.wanted());
    map.put("on_gold_span", statements.onGoldSpan());
    map.put("bad_offsets", statements.badOffsets());
    return map;
  }

  private Map<String, Object> alertsMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("predicted", alerts.predicted());
    map.put("precision", alerts.precision());
    map.put("recall_must", alerts.recallOfMust());
    map.put("recall_all", alerts.recallOfAll());
    map.put("duplicates", alerts.duplicates());
    map.put("false", alerts.unwanted());
    return map;
  }
}
