package org.stancewatch.extract.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.stancewatch.extract.sentence.Token;
import org.stancewatch.extract.sentence.Tokenizer;

/**
 * A set of words and phrases that match by base form.
 *
 * <p>A phrase that begins with {@code !} is taken out of the set: "go", but not "go on".
 */
public final class Phrases {
  private static final String OUT = "!";

  private final Map<String, List<List<String>>> in;
  private final Map<String, List<List<String>>> out;

  public Phrases(Collection<String> phrases) {
    in = byFirstWord(phrases.stream().filter(phrase -> !phrase.startsWith(OUT)));
    out =
        byFirstWord(
            phrases.stream()
                .filter(phrase -> phrase.startsWith(OUT))
                .map(phrase -> phrase.substring(OUT.length())));
  }

  private static Map<String, List<List<String>>> byFirstWord(Stream<String> phrases) {
    Map<String, List<List<String>>> rows = new HashMap<>();
    phrases.forEach(
        phrase -> {
          List<String> words = Tokenizer.tokens(phrase).stream().map(Token::norm).toList();
          rows.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(words);
        });
    rows.values().forEach(row -> row.sort((a, b) -> b.size() - a.size()));
    return rows;
  }

  /** The base forms that its words and phrases begin with. */
  public Set<String> firstWords() {
    return in.keySet();
  }

  /** How many tokens the longest phrase that begins at an index takes; 0 if none does. */
  public int match(List<Token> tokens, int at) {
    int longest = longest(in, tokens, at);
    return longest > 0 && longest(out, tokens, at) < longest ? longest : 0;
  }

  private static int longest(Map<String, List<List<String>>> phrases, List<Token> tokens, int at) {
    int longest = 0;
    for (String lemma : tokens.get(at).lemmas()) {
      List<List<String>> candidates = phrases.get(lemma);
      if (candidates != null) {
        longest = Math.max(longest, match(tokens, at, candidates));
      }
    }
    return longest;
  }

  private static int match(List<Token> tokens, int at, List<List<String>> candidates) {
    for (List<String> words : candidates) {
      if (matches(tokens, at, words)) {
        return words.size();
      }
    }
    return 0;
  }

  private static boolean matches(List<Token> tokens, int at, List<String> words) {
    if (at + words.size() > tokens.size()) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      if (!tokens.get(at + i).lemmas().contains(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  public boolean matches(List<Token> tokens, int at) {
    return at >= 0 && at < tokens.size() && match(tokens, at) > 0;
  }
}
