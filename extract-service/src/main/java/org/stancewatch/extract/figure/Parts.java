package org.stancewatch.extract.figure;

import java.util.List;
import java.util.Set;
import org.stancewatch.extract.lexicon.Phrases;
import org.stancewatch.extract.sentence.Token;

/** Soldiers counted in two parts: "900 from two dozen countries along with 2,500 American". */
final class Parts {
  private static final Phrases JOINTS =
      new Phrases(
          List.of(
              "along with",
              "alongside",
              "together with",
              "as well as",
              "in addition to",
              "besides",
              "plus",
              "and"));
  private static final Set<String> COUNTRIES = Set.of("countries", "nations", "states");
  private static final int LONGEST_ORIGIN = 6;

  private Parts() {}

  static boolean areJoined(List<Token> tokens, CountPhrase one, CountPhrase other) {
    int joint = afterOrigin(tokens, one.to());
    int length = joint < tokens.size() ? JOINTS.match(tokens, joint) : 0;
    return length > 0 && Lead.before(tokens, other.from()).at() <= joint + length;
  }

  /** After "from two dozen countries", if that follows. */
  private static int afterOrigin(List<Token> tokens, int from) {
    if (from >= tokens.size() || !tokens.get(from).is("from")) {
      return from;
    }
    for (int at = from + 1; at < Math.min(tokens.size(), from + LONGEST_ORIGIN); at++) {
      if (tokens.get(at).isAny(COUNTRIES)) {
        return at + 1;
      }
    }
    return from;
  }

  /** Both of these have an upper bound. */
  static Quantity sum(Quantity one, Quantity other) {
    return new Quantity(
        one.from(), other.to(), one.low() + other.low(), one.high() + other.high(), false);
  }
}
