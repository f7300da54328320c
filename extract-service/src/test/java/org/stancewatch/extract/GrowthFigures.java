package org.stancewatch.extract;

import java.util.Map;
import java.util.TreeMap;

/** Prints how the time to read a hostile text grows with its length: 2.0 a doubling is linear. */
public final class GrowthFigures {
  private static final int SHORTEST = 625_000;
  private static final int LONGEST = 5_000_000;
  private static final Map<String, String> TEXTS =
      new TreeMap<>(
          Map.of(
              "one line", "Anna Holt said the harbour was closed for the winter. ",
              "no full stop", "no stop at all in this long line ",
              "open quotes", "“a ‘b ",
              "cues", "and said, ",
              "labels", "A: B: C: ",
              "relatives", "who, which, that, "));

  private GrowthFigures() {}

  public static void main(String[] arguments) {
    AttributedPassages passages = new AttributedPassages();
    TEXTS.forEach(
        (name, piece) -> {
          StringBuilder row = new StringBuilder("%-14s".formatted(name));
          double before = 0;
          time(passages, piece, SHORTEST);
          for (int length = SHORTEST; length <= LONGEST; length *= 2) {
            double seconds = time(passages, piece, length);
            row.append(" %6.2f s".formatted(seconds));
            row.append(before == 0 ? "" : " (x%.1f)".formatted(seconds / before));
            before = seconds;
          }
          System.out.println(row);
        });
  }

  private static double time(AttributedPassages passages, String piece, int length) {
    String text = piece.repeat(length / piece.length());
    long start = System.nanoTime();
    passages.of(text, null, null);
    return (System.nanoTime() - start) / 1e9;
  }
}
