package org.stancewatch.benchmarks.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** Cuts texts into paragraphs, and puts paragraphs together to texts. */
final class Paragraphs {
  private static final String BETWEEN = "\n\n";

  private Paragraphs() {}

  static List<String> of(String text) {
    return Arrays.stream(text.strip().split("\\n\\s*\\n")).map(String::strip).toList();
  }

  /**
   * Some of the paragraphs in another order.
   *
   * @param words how many words it has at least, as far as there are so many
   */
  static String someOf(List<String> pool, int words, RandomGenerator random) {
    List<String> rest = new ArrayList<>(pool);
    List<String> chosen = new ArrayList<>();
    for (int count = 0; count < words && !rest.isEmpty(); ) {
      Collections.swap(rest, random.nextInt(rest.size()), rest.size() - 1);
      String next = rest.remove(rest.size() - 1);
      chosen.add(next);
      count += words(next);
    }
    return String.join(BETWEEN, chosen);
  }

  static int words(String text) {
    return text.split("\\s+").length;
  }

  static int words(List<String> pool) {
    return pool.stream().mapToInt(Paragraphs::words).sum();
  }
}
