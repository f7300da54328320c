package org.stancewatch.extract.figure;

import java.util.List;
import java.util.Set;
import org.stancewatch.extract.sentence.Token;

/** Words that say that somebody is somewhere. */
final class Presence {
  static final Set<String> BE = Set.of("are", "is", "were", "was", "be", "been");
  static final Set<String> WHERE = Set.of("in", "at", "on", "inside", "across");
  private static final Set<String> PRESENT =
      Set.of(
          "stationed",
          "based",
          "deployed",
          "posted",
          "serving",
          "operating",
          "present",
          "currently",
          "now",
          "still",
          "remaining",
          "remain",
          "remains",
          "garrisoned",
          "there",
          "here",
          "active");

  private Presence() {}

  /** "Stationed" or "still"; but "deployed to". */
  static boolean isAt(List<Token> tokens, int at) {
    boolean whereTo = at + 1 < tokens.size() && tokens.get(at + 1).is("to");
    return at < tokens.size() && tokens.get(at).isAny(PRESENT) && !whereTo;
  }

  /** Whether the words after a number of soldiers say so. */
  static boolean follows(List<Token> tokens, int at) {
    boolean be = at < tokens.size() && tokens.get(at).isAny(BE);
    return isAt(tokens, be ? at + 1 : at);
  }
}
