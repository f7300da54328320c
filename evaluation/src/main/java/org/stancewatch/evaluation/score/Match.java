package org.stancewatch.evaluation.score;

import java.util.List;
import java.util.function.Predicate;
import org.stancewatch.evaluation.gold.GoldStatement;
import org.stancewatch.evaluation.gold.GoldStatement.Label;
import org.stancewatch.evaluation.prediction.PredictedStatement;

/**
 * How far a predicted statement agrees with gold: each list holds what is left of the one before it
 * when one more condition is asked for.
 *
 * @param offsetsHold whether the predicted evidence stands where it is said to stand
 * @param onSpan gold statements at the same place in the text
 * @param onProposition those about the same proposition
 * @param byActor those by the same actor
 * @param withStance those with the same stance
 * @param ofMission those of the same mission: with any, the prediction is right
 */
record Match(
    PredictedStatement predicted,
    boolean offsetsHold,
    List<GoldStatement> onSpan,
    List<GoldStatement> onProposition,
    List<GoldStatement> byActor,
    List<GoldStatement> withStance,
    List<GoldStatement> ofMission) {
  static Match of(
      PredictedStatement predicted, List<GoldStatement> gold, String text, ActorNames names) {
    Span span = new Span(predicted.begin(), predicted.end());
    Label label = Label.of(predicted.proposition(), predicted.stance());

    var onSpan = keep(gold, statement -> standsAt(span, statement, text));
    var onProposition = keep(onSpan, statement -> statement.isAbout(predicted.proposition()));
    var byActor =
        keep(onProposition, statement -> names.same(predicted.actor(), statement.actor()));
    var withStance = keep(byActor, statement -> statement.labels().contains(label));
    var ofMission =
        keep(withStance, statement -> statement.mission().equalsIgnoreCase(predicted.mission()));
    boolean offsetsHold = span.holds(predicted.evidence(), text);
    return new Match(predicted, offsetsHold, onSpan, onProposition, byActor, withStance, ofMission);
  }

  private static List<GoldStatement> keep(
      List<GoldStatement> statements, Predicate<GoldStatement> condition) {
    return statements.stream().filter(condition).toList();
  }

  private static boolean standsAt(Span span, GoldStatement statement, String text) {
    return statement.passages().stream()
        .flatMap(passage -> Span.of(passage, text).stream())
        .anyMatch(span::overlaps);
  }

  boolean isTrue() {
    return !ofMission.isEmpty();
  }

  /** Whether gold tells when it was said. */
  boolean isDated() {
    return !dates().isEmpty();
  }

  boolean isDatedRight() {
    return dates().stream().anyMatch(date -> SaidDates.agree(predicted.saidAt(), date));
  }

  private List<String> dates() {
    return ofMission.stream()
        .map(GoldStatement::statementDate)
        .filter(date -> date != null && !date.isEmpty())
        .toList();
  }
}
