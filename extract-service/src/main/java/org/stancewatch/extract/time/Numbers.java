package org.stancewatch.extract.time;

import java.util.List;
import org.stancewatch.extract.sentence.Token;

/** Small numbers in words or digits. */
final class Numbers {
  private static final List<String> WORDS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private Numbers() {}

  /** The number, or -1. */
  static int of(String norm) {
    if (norm.equals("a") || norm.equals("an")) {
      return 1;
    }
    int word = WORDS.indexOf(norm);
    boolean digits = norm.length() <= 2 && norm.chars().allMatch(c -> c >= '0' && c <= '9');
    return word >= 0 || !digits ? word : Integer.parseInt(norm);
  }

  /** The number in digits at an index, "5" or "5th", if it lies within bounds, else -1. */
  static int within(List<Token> tokens, int at, int least, int most) {
    String digits =
        at < tokens.size() ? tokens.get(at).norm().replaceAll("(st|nd|rd|th)$", "") : "";
    int value = digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : -1;
    return value >= least && value <= most ? value : -1;
  }
}
