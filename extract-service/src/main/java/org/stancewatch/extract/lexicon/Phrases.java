package org.stancewatch.extract.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stancewatch.extract.sentence.Token;
import org.stancewatch.extract.sentence.Tokenizer;

/** A set of words and phrases that match by base form. */
public final class Phrases {
  private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

  public Phrases(Collection<String> phrases) {
    for (String phrase : phrases) {
      List<String> words = Tokenizer.tokens(phrase).stream().map(Token::norm).toList();
      byFirstWord.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(words);
    }
    byFirstWord.values().forEach(rows -> rows.sort((a, b) -> b.size() - a.size()));
  }

  /** How many tokens the longest phrase that begins at an index takes; 0 if none does. */
  public int match(List<Token> tokens, int at) {
    int longest = 0;
    for (String lemma : tokens.get(at).lemmas()) {
      List<List<String>> candidates = byFirstWord.get(lemma);
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
