package org.stancewatch.extract.time;

import java.util.List;

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
}
