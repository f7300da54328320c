package org.stancewatch.evaluation.score;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When two names mean the same actor.
 *
 * @param aliases other names of an actor, by the name
 */
record ActorNames(Map<String, List<String>> aliases) {
  /** Words that say what someone is, not who. */
  private static final Set<String> TITLES =
      Set.of(
          ("mr mrs ms dr the of a an prime minister president secretary senator sen rep gen maj lt"
                  + " col air force army foreign defense defence state former iraqi iraq us u s"
                  + " american general spokesman spokesperson spokeswoman")
              .split(" "));

  /** Whether the predicted name is the actor's, one of its aliases, or part of one. */
  boolean same(String predicted, String actor) {
    List<String> words = words(predicted);
    return !words.isEmpty()
        && Stream.concat(Stream.of(actor), aliases.getOrDefault(actor, List.of()).stream())
            .map(ActorNames::words)
            .anyMatch(known -> agree(words, known));
  }

  private static boolean agree(List<String> predicted, List<String> known) {
    if (predicted.equals(known)) {
      return true;
    }
    List<String> core = core(predicted);
    if (core.isEmpty() || known.isEmpty()) {
      return false;
    }
    boolean shorter = known.containsAll(core) && last(core).equals(last(known));
    List<String> knownCore = core(known);
    return shorter || (!knownCore.isEmpty() && core.containsAll(knownCore));
  }

  static List<String> words(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("[^\\x00-\\x7F]", "")
            .toLowerCase(Locale.ROOT);
    return Stream.of(plain.split("[^a-z0-9]+")).filter(word -> !word.isEmpty()).toList();
  }

  private static List<String> core(List<String> words) {
    return words.stream().filter(word -> !TITLES.contains(word)).toList();
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }
}
