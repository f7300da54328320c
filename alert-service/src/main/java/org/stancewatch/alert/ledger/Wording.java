package org.stancewatch.alert.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stancewatch.model.Statement;

/**
 * The words of a statement's strongest passage, in lower case.
 *
 * @param inOrder all of them
 * @param different each once
 */
record Wording(List<String> inOrder, Set<String> different) {
  /** Shorter passages ("no longer needed") are stock phrases, alike without being copies. */
  private static final int FEWEST_WORDS = 8;

  /** The share of the words of both that copies have in common. */
  private static final double ALIKE = 0.8;

  static Wording of(Statement statement) {
    List<String> words = words(statement.bestEvidence().passage());
    return new Wording(words, new HashSet<>(words));
  }

  /** By hand, since every statement of a history passes here whenever one is added to it. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || !Character.isLetterOrDigit(text.charAt(at))) {
        if (at > from) {
          words.add(text.substring(from, at).toLowerCase(Locale.ROOT));
        }
        from = at + 1;
      }
    }
    return List.copyOf(words);
  }

  /** Whether a passage is long enough to be known again by its words. */
  static boolean isTelling(List<String> words) {
    return words.size() >= FEWEST_WORDS;
  }

  /** Whether both passages are so alike that one was copied from the other. */
  boolean isCopyOf(Wording other) {
    int here = different.size();
    int there = other.different.size();
    boolean alikeInLength = Math.min(here, there) >= ALIKE * Math.max(here, there);
    if (!alikeInLength || !isTelling(inOrder) || !isTelling(other.inOrder)) {
      return false;
    }
    long common = different.stream().filter(other.different::contains).count();
    return common >= ALIKE * (here + there - common);
  }
}
