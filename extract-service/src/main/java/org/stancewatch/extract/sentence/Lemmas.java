package org.stancewatch.extract.sentence;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Base forms of English words by spelling alone: every form a word may come from, right or not.
 * Word lists hold base forms only, so a wrong guess is one that stands in no list.
 */
final class Lemmas {
  private static final Map<String, String> IRREGULAR =
      irregular(
          "say said",
          "tell told",
          "leave left",
          "withdraw withdrew withdrawn",
          "begin began begun",
          "seek sought",
          "fight fought",
          "think thought",
          "mean meant",
          "build built",
          "make made",
          "go went gone goes",
          "give gave given",
          "see saw seen",
          "get got gotten",
          "keep kept",
          "lead led",
          "lose lost",
          "meet met",
          "pay paid",
          "send sent",
          "stand stood",
          "speak spoke spoken",
          "take took taken",
          "understand understood",
          "win won",
          "write wrote written",
          "drive drove driven",
          "break broke broken",
          "come came",
          "become became",
          "feel felt",
          "find found",
          "hold held",
          "know knew known",
          "bring brought",
          "show shown",
          "rise rose risen",
          "fall fell fallen",
          "hear heard",
          "choose chose chosen",
          "forbid forbade forbidden",
          "swear swore sworn",
          "be is are was were been being am",
          "have has had having",
          "do does did done doing",
          "can could",
          "draw drew drawn");

  private Lemmas() {}

  static Set<String> of(String norm) {
    String irregular = IRREGULAR.get(norm);
    if (irregular == null && !mayBeInflected(norm)) {
      return Set.of(norm);
    }
    Set<String> lemmas = new LinkedHashSet<>();
    lemmas.add(norm);
    if (irregular != null) {
      lemmas.add(irregular);
    }
    if (norm.length() > 3) {
      addPlural(norm, lemmas);
      addPast(norm, lemmas);
      addParticiple(norm, lemmas);
    }
    return lemmas.size() == 1 ? Set.of(norm) : lemmas;
  }

  /** Most words are not, and need no set of their own. */
  private static boolean mayBeInflected(String norm) {
    return norm.length() > 3 && (norm.endsWith("s") || norm.endsWith("ed") || norm.endsWith("ing"));
  }

  private static void addPlural(String norm, Set<String> to) {
    if (norm.endsWith("ies")) {
      to.add(cut(norm, 3) + "y");
    } else if (norm.endsWith("s") && !norm.endsWith("ss")) {
      to.add(cut(norm, 1));
      if (norm.endsWith("es")) {
        to.add(cut(norm, 2));
      }
    }
  }

  private static void addPast(String norm, Set<String> to) {
    if (norm.endsWith("ied")) {
      to.add(cut(norm, 3) + "y");
    } else if (norm.endsWith("ed")) {
      addStem(cut(norm, 2), to);
    }
  }

  private static void addParticiple(String norm, Set<String> to) {
    if (norm.endsWith("ing") && norm.length() > 4) {
      addStem(cut(norm, 3), to);
    }
  }

  private static void addStem(String stem, Set<String> to) {
    to.add(stem);
    to.add(stem + "e");
    int last = stem.length() - 1;
    if (last > 1 && stem.charAt(last) == stem.charAt(last - 1)) {
      to.add(stem.substring(0, last));
    }
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }

  private static Map<String, String> irregular(String... rows) {
    Map<String, String> bases = new HashMap<>();
    for (String row : rows) {
      String[] forms = row.split(" ");
      for (int at = 1; at < forms.length; at++) {
        bases.put(forms[at], forms[0]);
      }
    }
    return Map.copyOf(bases);
  }
}
