package org.stancewatch.extract.mission;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.stancewatch.extract.sentence.Norms;

/**
 * Tells at a glance whether a text may name a watched mission or its host, by the longest word of
 * each name: most of what is published does not, and need not be read.
 */
final class Watchwords {
  private static final int SHORTEST = 3;

  private final Set<String> words = new HashSet<>();
  private boolean anything;

  /** Names without a word of three letters, such as "U.K.", cannot be told at a glance. */
  void addAll(Collection<String> names) {
    for (String name : names) {
      String[] longest = {""};
      forEachWord(
          name,
          word -> {
            longest[0] = word.length() > longest[0].length() ? word : longest[0];
            return true;
          });
      anything |= longest[0].length() < SHORTEST;
      words.add(longest[0]);
    }
  }

  /** False only if no name is in the text. */
  boolean mayBeIn(String text) {
    return anything || !forEachWord(text, word -> !words.contains(word));
  }

  /** Until the visitor has had enough; false if it had. */
  private static boolean forEachWord(String text, Visitor visitor) {
    int from = -1;
    for (int at = 0; at <= text.length(); at++) {
      boolean inWord = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
      if (inWord && from < 0) {
        from = at;
      } else if (!inWord && from >= 0) {
        if (at - from >= SHORTEST && !visitor.goOn(fold(text.substring(from, at)))) {
          return false;
        }
        from = -1;
      }
    }
    return true;
  }

  private static String fold(String word) {
    return Norms.fold(word).replace(".", "");
  }

  private interface Visitor {
    boolean goOn(String word);
  }
}
