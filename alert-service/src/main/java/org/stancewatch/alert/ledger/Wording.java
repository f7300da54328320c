package org.stancewatch.alert.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.stancewatch.model.Statement;

/** The words of a statement's strongest passage, in order and in lower case. */
record Wording(List<String> words) {
  /** Shorter passages ("no longer needed") are stock phrases, alike without being copies. */
  private static final int FEWEST_WORDS = 8;

  private static final double ALIKE = 0.8;
  private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  static Wording of(Statement statement) {
    return new Wording(words(statement.bestEvidence().passage()));
  }

  static List<String> words(String text) {
    return NOT_A_WORD
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  boolean isTelling() {
    return words.size() >= FEWEST_WORDS;
  }

  /** Whether both passages are so alike that one was copied from the other. */
  boolean isCopyOf(Wording other) {
    if (!isTelling() || !other.isTelling()) {
      return false;
    }
    Set<String> here = Set.copyOf(words);
    Set<String> common = new HashSet<>(other.words);
    int all = here.size() + common.size();
    common.retainAll(here);
    all -= common.size();
    return common.size() >= ALIKE * all;
  }
}
