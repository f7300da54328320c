package org.stancewatch.extract.figure;

import java.util.List;
import java.util.Set;
import org.stancewatch.extract.sentence.Token;

/**
 * The words that lead from a verb to a number.
 *
 * @param at index of the first of them
 * @param definite whether the number is of soldiers that are known: "the 1,000 American troops"
 * @param possessive whether it is somebody's: "its 1,000 troops"
 * @param collective whether they are called together: "a contingent of"
 */
record Lead(int at, boolean definite, boolean possessive, boolean collective) {
  private static final Set<String> POSSESSIVE = Set.of("its", "their", "our", "his", "her");
  private static final Set<String> DEFINITE = Set.of("the", "these", "those");
  private static final Set<String> COLLECTIVE =
      Set.of("contingent", "force", "presence", "garrison", "deployment", "strength");
  private static final Set<String> FILLERS =
      Set.of(
          "a",
          "an",
          "of",
          "currently",
          "still",
          "now",
          "already",
          "also",
          "remaining",
          "small",
          "modest",
          "military",
          "up",
          "large",
          "total",
          "current");

  static Lead before(List<Token> tokens, int number) {
    int at = number;
    boolean definite = false;
    boolean possessive = false;
    boolean collective = false;
    while (at > 0 && isPart(tokens.get(at - 1))) {
      at--;
      possessive |= tokens.get(at).isAny(POSSESSIVE);
      definite |= possessive || tokens.get(at).isAny(DEFINITE);
      collective |= tokens.get(at).isAny(COLLECTIVE);
    }
    return new Lead(at, definite, possessive, collective);
  }

  private static boolean isPart(Token token) {
    return token.isAny(FILLERS)
        || token.isAny(DEFINITE)
        || token.isAny(POSSESSIVE)
        || token.isAny(COLLECTIVE);
  }

  /** The index of the word before them, mostly a verb; -1 if there is none. */
  int verb() {
    return at - 1;
  }
}
