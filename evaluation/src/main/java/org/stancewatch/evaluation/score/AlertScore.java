package org.stancewatch.evaluation.score;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.stancewatch.evaluation.gold.Gold;
import org.stancewatch.evaluation.gold.GoldAlert;
import org.stancewatch.evaluation.prediction.PredictedAlert;

/**
 * How good the alerts are.
 *
 * @param predicted how many were raised
 * @param unwanted how many of those no one asked for
 * @param wanted those asked for
 * @param found ids of those asked for and raised
 */
record AlertScore(int predicted, int unwanted, List<GoldAlert> wanted, Set<String> found) {
  static AlertScore of(List<PredictedAlert> predicted, Gold gold) {
    AlertMatcher matcher = new AlertMatcher(gold.alerts(), new ActorNames(gold.aliases()));
    Set<String> found = new HashSet<>();
    int unwanted = 0;
    for (PredictedAlert alert : predicted) {
      Optional<GoldAlert> match = matcher.match(alert);
      match.ifPresent(wanted -> found.add(wanted.id()));
      unwanted += match.isPresent() ? 0 : 1;
    }
    return new AlertScore(predicted.size(), unwanted, gold.alerts(), found);
  }

  Double precision() {
    return Ratio.of(found.size(), predicted);
  }

  /** Share found of those that must be found. */
  Double recallOfMust() {
    return recall(GoldAlert::isMust);
  }

  Double recallOfAll() {
    return recall(alert -> true);
  }

  /** Alerts beyond the first for one contradiction. */
  int duplicates() {
    return predicted - unwanted - found.size();
  }

  private Double recall(Predicate<GoldAlert> asked) {
    List<GoldAlert> all = wanted.stream().filter(asked).toList();
    return Ratio.of(
        (int) all.stream().filter(alert -> found.contains(alert.id())).count(), all.size());
  }
}
