package org.stancewatch.extract.actor;

import java.util.List;
import java.util.Set;
import org.stancewatch.extract.sentence.Token;

/** What is said of a source in passing, which names others. */
final class Asides {
  private static final Set<String> RELATIVES = Set.of("which", "who", "whose");

  private Asides() {}

  /** Where "the movement, which rallied against the French" ends to name who speaks. */
  static int before(List<Token> tokens, int from, int end) {
    for (int at = from + 1; at < end - 1; at++) {
      if (tokens.get(at).isComma() && tokens.get(at + 1).isAny(RELATIVES)) {
        return at;
      }
    }
    return end;
  }
}
