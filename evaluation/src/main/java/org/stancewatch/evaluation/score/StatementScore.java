package org.stancewatch.evaluation.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.stancewatch.evaluation.gold.Gold;
import org.stancewatch.evaluation.gold.GoldStatement;
import org.stancewatch.evaluation.prediction.PredictedStatement;

/**
 * How good the statements of all documents with gold annotations are.
 *
 * @param matches one for each predicted statement
 * @param wanted how many statements were asked for
 * @param found how many of those were found
 */
record StatementScore(List<Match> matches, int wanted, int found) {
  /**
   * @param texts by document id, one for each document of the gold
   */
  static StatementScore of(
      List<PredictedStatement> predicted, Gold gold, Map<String, String> texts) {
    ActorNames names = new ActorNames(gold.aliases());
    List<Match> matches = new ArrayList<>();
    List<GoldStatement> wanted = new ArrayList<>();
    gold.documents()
        .forEach(
            (id, document) -> {
              predicted.stream()
                  .filter(statement -> statement.document().equals(id))
                  .map(p -> Match.of(p, document.statements(), texts.get(id), names))
                  .forEach(matches::add);
              document.statements().stream().filter(GoldStatement::isWanted).forEach(wanted::add);
            });
    Set<GoldStatement> hit = new HashSet<>();
    matches.forEach(match -> hit.addAll(match.ofMission()));
    return new StatementScore(
        matches, wanted.size(), (int) wanted.stream().filter(hit::contains).count());
  }

  int predicted() {
    return matches.size();
  }

  Double precision() {
    return Ratio.of(count(Match::isTrue), predicted());
  }

  Double recall() {
    return Ratio.of(found, wanted);
  }

  double f1() {
    return Ratio.f1(precision(), recall());
  }

  Double onGoldSpan() {
    return Ratio.of(countSome(Match::onSpan), predicted());
  }

  int badOffsets() {
    return count(match -> !match.offsetsHold());
  }

  Double attribution() {
    return Ratio.of(countSome(Match::byActor), countSome(Match::onProposition));
  }

  Double stance() {
    return Ratio.of(countSome(Match::withStance), countSome(Match::byActor));
  }

  Double mission() {
    return Ratio.of(countSome(Match::ofMission), countSome(Match::withStance));
  }

  Double saidAt() {
    return Ratio.of(count(Match::isDatedRight), count(Match::isDated));
  }

  private int countSome(Function<Match, List<GoldStatement>> left) {
    return count(match -> !left.apply(match).isEmpty());
  }

  private int count(Predicate<Match> condition) {
    return (int) matches.stream().filter(condition).count();
  }
}
