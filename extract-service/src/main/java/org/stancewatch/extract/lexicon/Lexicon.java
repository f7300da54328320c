package org.stancewatch.extract.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stancewatch.codec.Yaml;

/**
 * Classes of words by name.
 *
 * <p>An entry {@code <other>} stands for all the words of another class above it.
 */
public final class Lexicon {
  private static final Lexicon ENGLISH = read("lexicon.yaml");

  private final Map<String, Phrases> classes = new HashMap<>();

  public Lexicon(Map<String, List<String>> words) {
    words.forEach((name, entries) -> classes.put(name, new Phrases(expanded(entries, words))));
  }

  /** The word lists that come with the service. */
  public static Lexicon english() {
    return ENGLISH;
  }

  /**
   * @throws IllegalArgumentException if there is no such class
   */
  public Phrases phrases(String name) {
    Phrases phrases = classes.get(name);
    if (phrases == null) {
      throw new IllegalArgumentException("no class of words is called <" + name + ">");
    }
    return phrases;
  }

  private static List<String> expanded(List<String> entries, Map<String, List<String>> words) {
    return entries.stream()
        .flatMap(
            entry ->
                entry.startsWith("<")
                    ? expanded(words.get(entry.substring(1, entry.length() - 1)), words).stream()
                    : java.util.stream.Stream.of(entry))
        .toList();
  }

  private static Lexicon read(String resource) {
    return new Lexicon(Yaml.readWords(Lexicon.class, resource));
  }
}
