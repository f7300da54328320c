package org.stancewatch.extract.time;

import java.util.List;
import java.util.Set;
import org.stancewatch.extract.sentence.Token;

/** Times with which a sentence sets the scene for what is said in it and after it. */
public final class Scenes {
  private static final Set<String> HEDGES =
      Set.of("but", "and", "yet", "only", "just", "already", "even", "it", "was", "by", "within");

  /** A sentence of so few words has no room for more than its own time. */
  private static final int SHORT = 16;

  private Scenes() {}

  /**
   * The time with which a sentence sets the scene, "On Tuesday it became clear", up to an index;
   * null if it sets none.
   */
  public static SaidAt of(List<Token> tokens, int until, Today today) {
    ClauseTimes times = new ClauseTimes(tokens, today);
    boolean shortSentence = until == tokens.size() && until <= SHORT;
    return times.among(0, until).stream()
        .filter(expression -> shortSentence || opens(tokens, 0, expression))
        .filter(expression -> times.isOfSaying(expression) && !times.isLeft(expression, until))
        .findFirst()
        .map(expression -> SaidAtFinder.at(expression, today.day()))
        .orElse(null);
  }

  /** Whether a clause begins with it, "On Tuesday", "It was in May that", "Already in May". */
  static boolean opens(List<Token> tokens, int clause, TimeExpression expression) {
    int at = clause;
    while (at < expression.from() && tokens.get(at).isAny(HEDGES)) {
      at++;
    }
    return at == expression.from();
  }
}
