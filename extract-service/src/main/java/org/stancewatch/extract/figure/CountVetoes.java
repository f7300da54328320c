package org.stancewatch.extract.figure;

import java.util.List;
import java.util.Set;
import org.stancewatch.extract.lexicon.Lexicon;
import org.stancewatch.extract.lexicon.Phrases;
import org.stancewatch.extract.sentence.Token;

/**
 * Tells numbers of soldiers that are no count of those there: the dead, those to come or to go, a
 * part of them, those of long ago.
 */
final class CountVetoes {
  private static final int REACH = 8;
  private static final int REACH_OF_MODAL = 4;
  private static final Set<String> MODALS =
      Set.of("will", "would", "could", "might", "should", "must", "may");
  private static final Set<String> PARTS =
      Set.of(
          "to",
          "half",
          "third",
          "quarter",
          "most",
          "tens",
          "hundreds",
          "thousands",
          "none",
          "first",
          "last",
          "next",
          "new",
          "other",
          "another",
          "extra",
          "additional",
          "further",
          "every",
          "each");
  private static final Set<String> NOT_THERE =
      Set.of(
          "will", "would", "could", "may", "might", "should", "can", "must", "to", "had", "left",
          "leave", "leaving", "going", "arrived", "due", "out", "back", "home", "over", "during",
          "for", "plus", "short", "per", "as", "each");
  private static final Set<String> UNCOUNTED = Set.of("police", "civilians", "contractors");
  private static final Set<String> OWN = Set.of("his", "her", "its", "their", "our", "my");
  private static final Set<String> LANDS = Set.of("country", "territory", "soil", "land");
  private static final Set<String> COUNTRIES = Set.of("countries", "nations", "states");

  private final Phrases casualty = Lexicon.english().phrases("casualty");
  private final Phrases moving = Lexicon.english().phrases("moving");
  private final Phrases longAgo = Lexicon.english().phrases("long-ago");
  private final Phrases negation = Lexicon.english().phrases("negation");

  boolean veto(List<Token> tokens, CountPhrase phrase, Lead lead) {
    int from = windowStart(tokens, lead.at());
    int to = windowEnd(tokens, phrase.to());
    return anyOf(longAgo, tokens, from, to)
        || anyOf(casualty, tokens, from, to)
        || !isAllOfThem(tokens, phrase, lead) && isMoved(tokens, phrase, lead, from)
        || !lead.possessive() && anyOf(negation, tokens, from, lead.at())
        || lead.verb() >= 0 && tokens.get(lead.verb()).isAny(PARTS)
        || isNotThere(tokens, phrase.to(), lead)
        || tokens.get(tokens.size() - 1).is("?");
  }

  /** Of "its 1,000 troops" all leave, of "1,000 troops" some. */
  private static boolean isAllOfThem(List<Token> tokens, CountPhrase phrase, Lead lead) {
    return lead.definite() || isOutOfOwnCountry(tokens, phrase.to());
  }

  private boolean isMoved(List<Token> tokens, CountPhrase phrase, Lead lead, int from) {
    boolean away = isAt(tokens, phrase.to(), "from") && !isFromCountries(tokens, phrase.to());
    boolean planned = false;
    for (int at = Math.max(from, lead.at() - REACH_OF_MODAL); at < lead.at(); at++) {
      planned |= tokens.get(at).isAny(MODALS);
    }
    return away || planned || anyOf(moving, tokens, from, lead.at());
  }

  /** A host that has soldiers leave "its country" means all of them. */
  static boolean isOutOfOwnCountry(List<Token> tokens, int from) {
    return isAt(tokens, from, "from")
        && from + 2 < tokens.size()
        && tokens.get(from + 1).isAny(OWN)
        && tokens.get(from + 2).isAny(LANDS);
  }

  /** "Troops from two dozen countries" have not left them. */
  private static boolean isFromCountries(List<Token> tokens, int from) {
    return tokens.subList(from, Math.min(tokens.size(), from + 5)).stream()
        .anyMatch(token -> token.isAny(COUNTRIES));
  }

  private static boolean isNotThere(List<Token> tokens, int next, Lead lead) {
    if (next + 1 >= tokens.size()) {
      return false;
    }
    Token token = tokens.get(next);
    if (token.isAny(Presence.BE)) {
      return !Presence.isAt(tokens, next + 1) && !tokens.get(next + 1).isAny(Presence.WHERE);
    }
    boolean withOthers = token.is("and") && tokens.get(next + 1).isAny(UNCOUNTED);
    boolean going = token.isAny(NOT_THERE) && !(lead.possessive() && token.is("out"));
    return withOthers || going;
  }

  private static boolean isAt(List<Token> tokens, int at, String word) {
    return at < tokens.size() && tokens.get(at).is(word);
  }

  private static int windowStart(List<Token> tokens, int end) {
    int at = end;
    while (at > 0 && end - at < REACH && !isBoundary(tokens.get(at - 1))) {
      at--;
    }
    return at;
  }

  private static int windowEnd(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size() && at - from < REACH && !isBoundary(tokens.get(at))) {
      at++;
    }
    return at;
  }

  private static boolean isBoundary(Token token) {
    return token.isComma() || token.isStop() || token.is("but");
  }

  private static boolean anyOf(Phrases phrases, List<Token> tokens, int from, int to) {
    for (int at = from; at < to; at++) {
      if (phrases.matches(tokens, at)) {
        return true;
      }
    }
    return false;
  }
}
