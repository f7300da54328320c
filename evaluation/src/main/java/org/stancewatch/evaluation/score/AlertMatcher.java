package org.stancewatch.evaluation.score;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stancewatch.evaluation.gold.GoldAlert;
import org.stancewatch.evaluation.prediction.PredictedAlert;

/**
 * Finds the wanted alert that a predicted one is.
 *
 * @param wanted in the order in which they are tried
 */
record AlertMatcher(List<GoldAlert> wanted, ActorNames names) {
  /** Which kinds are right for what an analyst calls it. */
  private static final Map<String, Set<String>> KINDS =
      Map.of(
          "reversal", Set.of("REVERSAL", "CAMP_SPLIT"),
          "within-government disagreement", Set.of("CAMP_SPLIT", "REVERSAL", "DISPUTE"),
          "source-conflict", Set.of("SOURCE_CONFLICT", "DISPUTE", "FIGURE_CONFLICT"),
          "figure-discrepancy", Set.of("FIGURE_CONFLICT", "SOURCE_CONFLICT"));

  /** Two propositions that tell of the same change of mind, and the words in which gold has it. */
  private static final Set<String> WHETHER_TO_STAY = Set.of("mission-needed", "mission-should-end");

  private static final Set<String> WHETHER_TO_STAY_IN_GOLD =
      Set.of("mission-needed", "mission-should-end", "other:presence-by-invitation");

  Optional<GoldAlert> match(PredictedAlert predicted) {
    return wanted.stream().filter(alert -> isSame(predicted, alert)).findFirst();
  }

  private boolean isSame(PredictedAlert predicted, GoldAlert alert) {
    return alert.mission().equalsIgnoreCase(predicted.mission())
        && KINDS.get(alert.kind()).contains(predicted.kind().name())
        && (alert.touches(predicted.raisedBy()) || alert.touches(predicted.contradicts()))
        && (alert.isFigure() || (sameProposition(predicted, alert) && sameActor(predicted, alert)));
  }

  private static boolean sameProposition(PredictedAlert predicted, GoldAlert alert) {
    Set<String> right = alert.propositions();
    return right.contains(predicted.proposition())
        || (WHETHER_TO_STAY.contains(predicted.proposition())
            && !Collections.disjoint(right, WHETHER_TO_STAY_IN_GOLD));
  }

  private boolean sameActor(PredictedAlert predicted, GoldAlert alert) {
    return alert.speakers().stream().anyMatch(name -> names.same(predicted.actor(), name))
        || !Collections.disjoint(
            ActorNames.words(predicted.actor()), ActorNames.words(alert.actor()));
  }
}
