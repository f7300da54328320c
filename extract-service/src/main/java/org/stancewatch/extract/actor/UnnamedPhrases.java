package org.stancewatch.extract.actor;

import java.util.List;
import java.util.Set;
import org.stancewatch.extract.lexicon.Lexicon;
import org.stancewatch.extract.lexicon.Phrases;
import org.stancewatch.extract.sentence.Token;
import org.stancewatch.model.ActorKind;

/** People whom an article does not name: "a former senior U.S. official", "hard-liners in Iraq". */
final class UnnamedPhrases {
  private static final Set<String> DROPPED = Set.of("the", "a", "an", "and", "but", "that", "one");
  private static final int LONGEST_PLACE = 3;
  private static final Set<String> OWNED = Set.of("his", "her", "their", "its", "our");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that");
  private static final Set<String> LINKS = Set.of("in", "of", "from", "within", "at");

  private final Phrases one = Lexicon.english().phrases("unnamed-one");
  private final Phrases links = Lexicon.english().phrases("preposition");
  private final Phrases group = Lexicon.english().phrases("unnamed-group");

  /** The index of the first such noun among tokens that is not within a prepositional phrase. */
  int find(List<Token> tokens, int from, int to) {
    for (int at = from; at < to; at++) {
      boolean noun = one.matches(tokens, at) || group.matches(tokens, at);
      boolean possessor = at + 1 < to && tokens.get(at + 1).is("'s");
      if (noun && !possessor) {
        return isHead(tokens, from, at) ? at : -1;
      }
    }
    return -1;
  }

  /** Whether nothing but adjectives and names stands before the noun. */
  private boolean isHead(List<Token> tokens, int from, int noun) {
    for (int at = from; at < noun; at++) {
      Token token = tokens.get(at);
      boolean verb = token.norm().endsWith("ing") && at == from;
      boolean owned = OWNED.contains(token.norm());
      if (!token.isWord() && !token.is("'s") || verb || owned || links.matches(tokens, at)) {
        return false;
      }
    }
    return true;
  }

  boolean isOne(List<Token> tokens, int noun) {
    return one.matches(tokens, noun);
  }

  boolean isDefinite(List<Token> tokens, int from, int noun) {
    return noun == from + 1 && DEFINITE.contains(tokens.get(from).norm());
  }

  Speaker speaker(List<Token> tokens, int from, int noun, int to) {
    int start = from;
    while (start < noun && DROPPED.contains(tokens.get(start).norm())) {
      start++;
    }
    int end = end(tokens, noun, to);
    String phrase = PersonNames.text(tokens, start, end);
    String shown = one.matches(tokens, noun) ? phrase + " (unnamed)" : phrase;
    String spelled = shown.replace("ardliner", "ard-liner");
    return Speaker.unlisted(capitalised(spelled), ActorKind.ANONYMOUS, 0.75);
  }

  private int end(List<Token> tokens, int noun, int to) {
    int end = noun + Math.max(1, Math.max(one.match(tokens, noun), group.match(tokens, noun)));
    if (end + 1 < to && tokens.get(end).is("and") && find(tokens, end + 1, end + 2) > 0) {
      end += 2;
    }
    if (end + 1 < to && LINKS.contains(tokens.get(end).norm())) {
      int place = end + 1;
      while (place < to && tokens.get(place).isCapitalised() && place - end <= LONGEST_PLACE) {
        place++;
      }
      end = place > end + 1 ? place : end;
    }
    return Math.min(end, to);
  }

  private static String capitalised(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
