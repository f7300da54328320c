package org.stancewatch.extract.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.stancewatch.extract.sentence.Token;
import org.stancewatch.extract.sentence.Tokenizer;

/** Finds names of one or more words at a place among tokens, the longest first. */
public final class NameTrie<V> {
  private final Map<String, List<Entry<V>>> byFirstWord = new HashMap<>();
  private final UnaryOperator<String> folding;

  public NameTrie() {
    this(UnaryOperator.identity());
  }

  /**
   * @param folding applied to each word's norm before comparing
   */
  public NameTrie(UnaryOperator<String> folding) {
    this.folding = folding;
  }

  public void add(String name, V value) {
    List<Token> tokens = Tokenizer.tokens(name);
    List<String> words = tokens.stream().map(token -> folding.apply(token.norm())).toList();
    List<Entry<V>> entries = byFirstWord.computeIfAbsent(words.get(0), w -> new ArrayList<>());
    entries.add(new Entry<>(words, tokens.get(0).isCapitalised(), value));
    entries.sort((a, b) -> b.words.size() - a.words.size());
  }

  /** The folded words that its names begin with. */
  public Set<String> firstWords() {
    return byFirstWord.keySet();
  }

  public Optional<Match<V>> match(List<Token> tokens, int at) {
    List<Entry<V>> entries = byFirstWord.get(folding.apply(tokens.get(at).norm()));
    if (entries == null) {
      return Optional.empty();
    }
    for (Entry<V> entry : entries) {
      if (matches(tokens, at, entry)) {
        return Optional.of(new Match<>(at, at + entry.words.size(), entry.value));
      }
    }
    return Optional.empty();
  }

  /** The value of a name of one word. */
  public Optional<V> single(String norm) {
    return byFirstWord.getOrDefault(folding.apply(norm), List.of()).stream()
        .filter(entry -> entry.words.size() == 1)
        .map(Entry::value)
        .findFirst();
  }

  private boolean matches(List<Token> tokens, int at, Entry<V> entry) {
    int size = entry.words.size();
    boolean fits = at + size <= tokens.size();
    if (!fits || entry.capitalised && !tokens.get(at).isCapitalised()) {
      return false;
    }
    for (int i = 1; i < size; i++) {
      if (!folding.apply(tokens.get(at + i).norm()).equals(entry.words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private record Entry<V>(List<String> words, boolean capitalised, V value) {}

  /**
   * @param from index of the first token
   * @param to index after the last token
   */
  public record Match<V>(int from, int to, V value) {}
}
