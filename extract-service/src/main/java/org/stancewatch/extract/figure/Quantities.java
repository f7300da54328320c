package org.stancewatch.extract.figure;

import java.util.List;
import java.util.Set;
import org.stancewatch.extract.sentence.Token;

/** Reads numbers with the bounds that the words before them set. */
final class Quantities {
  private static final Set<String> ABOUT =
      Set.of(
          "about",
          "around",
          "roughly",
          "some",
          "approximately",
          "nearly",
          "almost",
          "close to",
          "estimated",
          "just under",
          "just over",
          "a little under",
          "a little over",
          "slightly under",
          "slightly over",
          "just",
          "only",
          "exactly",
          "a total of",
          "a mere");
  private static final Set<String> AT_LEAST =
      Set.of(
          "more than",
          "over",
          "well over",
          "at least",
          "upwards of",
          "no fewer than",
          "no less than",
          "not less than",
          "in excess of",
          "above");
  private static final Set<String> AT_MOST =
      Set.of(
          "fewer than",
          "less than",
          "under",
          "below",
          "up to",
          "as many as",
          "no more than",
          "not more than",
          "at most",
          "a maximum of");
  private static final Set<String> RANGE = Set.of("to", "--", "-", "or");
  private static final int LONGEST = 3;

  private Quantities() {}

  /** The quantity whose number begins at an index; null if none does. */
  static Quantity at(List<Token> tokens, int at) {
    Numeral number = Numerals.at(tokens, at);
    if (number == null) {
      return null;
    }
    Numeral upper = upper(tokens, at, number);
    int to = upper == null ? number.to() : upper.to();
    long low = number.value();
    Long high = upper == null ? number.upper() : upper.value();
    int from = upper != null && isBetween(tokens, at) ? at - 1 : at;
    int worded;
    while ((worded = wordsBefore(tokens, from)) > 0) {
      String words = words(tokens, from - worded, from);
      high = AT_LEAST.contains(words) ? null : high;
      low = AT_MOST.contains(words) ? 0 : low;
      from -= worded;
    }
    return number.bareYear() && from == at
        ? null
        : new Quantity(from, to, low, high, number.strong());
  }

  /** "2,000 to 2,500", "between 2,000 and 2,500"; but "from 2,500 to 900" is a change. */
  private static Numeral upper(List<Token> tokens, int at, Numeral number) {
    int joint = number.to();
    boolean joined =
        joint + 1 < tokens.size()
            && (tokens.get(joint).isAny(RANGE) && !isAt(tokens, at - 1, "from")
                || tokens.get(joint).is("and") && isBetween(tokens, at));
    Numeral upper = joined ? Numerals.at(tokens, joint + 1) : null;
    return upper == null || upper.value() <= number.value() ? null : upper;
  }

  private static boolean isBetween(List<Token> tokens, int at) {
    return isAt(tokens, at - 1, "between");
  }

  private static boolean isAt(List<Token> tokens, int at, String word) {
    return at >= 0 && tokens.get(at).is(word);
  }

  /** How many of the tokens before an index bound what follows; 0 if none do. */
  private static int wordsBefore(List<Token> tokens, int end) {
    for (int length = Math.min(LONGEST, end); length > 0; length--) {
      String words = words(tokens, end - length, end);
      if (ABOUT.contains(words) || AT_LEAST.contains(words) || AT_MOST.contains(words)) {
        return length;
      }
    }
    return 0;
  }

  private static String words(List<Token> tokens, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int at = from; at < to; at++) {
      words.append(at == from ? "" : " ").append(tokens.get(at).norm());
    }
    return words.toString();
  }
}
