package org.stancewatch.extract.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.stancewatch.extract.lexicon.Lexicon;
import org.stancewatch.extract.lexicon.Phrases;
import org.stancewatch.extract.sentence.Token;

/** Tells from the words around it whether a number of soldiers is how many there are now. */
final class CountRules {
  private static final int REACH = 8;
  private static final Set<String> MODALS =
      Set.of(
          "will", "would", "could", "may", "might", "should", "can", "must", "shall", "to", "if",
          "ca", "wo");
  private static final Set<String> PAST =
      Set.of(
          "had",
          "were",
          "was",
          "maintained",
          "kept",
          "numbered",
          "included",
          "hosted",
          "stationed",
          "based",
          "fielded",
          "comprised",
          "retained",
          "counted",
          "consisted");
  private static final Set<String> NOW =
      Set.of(
          "has",
          "have",
          "keeps",
          "keep",
          "maintains",
          "maintain",
          "hosts",
          "numbers",
          "counts",
          "includes",
          "fields",
          "comprises",
          "are",
          "remain",
          "retains",
          "stations");
  private static final Set<String> PRESENT =
      Set.of(
          "stationed",
          "based",
          "deployed",
          "posted",
          "serving",
          "operating",
          "present",
          "currently",
          "now",
          "still",
          "remaining",
          "remain",
          "remains",
          "garrisoned",
          "there",
          "here",
          "active");
  private static final Set<String> NOT_THERE =
      Set.of(
          "will", "would", "could", "may", "might", "should", "can", "must", "to", "had", "left",
          "leave", "leaving", "going", "arrived", "due", "out", "back", "home", "over", "during",
          "for", "plus", "short", "per", "as", "each");
  private static final Set<String> LEAVING = Set.of("from");
  private static final Set<String> OWN = Set.of("his", "her", "its", "their", "our", "my");
  private static final Set<String> PARTS =
      Set.of("to", "half", "third", "quarter", "most", "tens", "hundreds", "thousands", "none");
  private static final Set<String> BE = Set.of("are", "is", "were", "was", "be", "been");
  private static final Set<String> WHERE = Set.of("in", "at", "on", "inside", "across");

  private final Phrases holding = Lexicon.english().phrases("holding");
  private final Phrases casualty = Lexicon.english().phrases("casualty");
  private final Phrases moving = Lexicon.english().phrases("moving");
  private final Phrases longAgo = Lexicon.english().phrases("long-ago");
  private final Phrases negation = Lexicon.english().phrases("negation");

  /** What the words around a number show. */
  enum Verdict {
    /** So many are there. */
    COUNT,
    /** So many were there when whoever says so said it; a reporter's own past is past. */
    COUNT_IF_SAID,
    NONE
  }

  Verdict of(List<Token> tokens, CountPhrase phrase, Place place, LocalDate day) {
    Lead lead = Lead.before(tokens, phrase.from());
    int verb = lead.verb();
    boolean held = verb >= 0 && (isHeld(tokens, verb) || isThere(tokens, verb));
    boolean now = held && tokens.get(verb).isAny(NOW);
    if (isVetoed(tokens, phrase, lead)
        || held && (isModal(tokens, verb) || isGerund(tokens, verb))
        || !now && PastClause.holds(tokens, phrase.from(), phrase.to(), day)) {
      return Verdict.NONE;
    }
    if (held) {
      return isPast(tokens, verb) ? Verdict.COUNT_IF_SAID : Verdict.COUNT;
    }
    return isTold(tokens, phrase, lead, place) ? Verdict.COUNT : Verdict.NONE;
  }

  private boolean isVetoed(List<Token> tokens, CountPhrase phrase, Lead lead) {
    int from = windowStart(tokens, lead.at());
    int to = windowEnd(tokens, phrase.to());
    boolean far = anyOf(longAgo, tokens, from, to) || anyOf(casualty, tokens, from, to);
    boolean all = lead.definite() || isOutOfOwnCountry(tokens, phrase.to());
    boolean moved = !all && anyOf(moving, tokens, from, lead.at());
    boolean leaving =
        !all && isAt(tokens, phrase.to(), LEAVING) && !isFromCountries(tokens, phrase.to());
    boolean part = lead.verb() >= 0 && tokens.get(lead.verb()).isAny(PARTS);
    return far
        || moved
        || leaving
        || part
        || anyOf(negation, tokens, from, lead.at())
        || isNotThere(tokens, phrase)
        || tokens.get(tokens.size() - 1).is("?");
  }

  /** A host that has soldiers leave "its country" means all of them. */
  private static boolean isOutOfOwnCountry(List<Token> tokens, int from) {
    return isAt(tokens, from, LEAVING)
        && isAt(tokens, from + 1, OWN)
        && isAt(tokens, from + 2, Set.of("country", "territory", "soil", "land"));
  }

  private static boolean isAt(List<Token> tokens, int at, Set<String> words) {
    return at < tokens.size() && tokens.get(at).isAny(words);
  }

  private static boolean isNotThere(List<Token> tokens, CountPhrase phrase) {
    int next = phrase.to();
    if (next >= tokens.size()) {
      return false;
    }
    if (tokens.get(next).isAny(BE)) {
      return next + 1 < tokens.size()
          && !tokens.get(next + 1).isAny(PRESENT)
          && !tokens.get(next + 1).isAny(WHERE);
    }
    boolean uncounted =
        tokens.get(next).is("and")
            && next + 1 < tokens.size()
            && tokens.get(next + 1).isAny(Set.of("police", "civilians", "contractors"));
    return uncounted || tokens.get(next).isAny(NOT_THERE);
  }

  /** "Troops from two dozen countries" have not left them. */
  static boolean isFromCountries(List<Token> tokens, int from) {
    if (!tokens.get(from).is("from")) {
      return false;
    }
    for (int at = from + 1; at < Math.min(tokens.size(), from + 5); at++) {
      if (tokens.get(at).is("countries") || tokens.get(at).is("nations")) {
        return true;
      }
    }
    return false;
  }

  private boolean isHeld(List<Token> tokens, int verb) {
    return holding.matches(tokens, verb)
        || tokens.get(verb).is("made")
        || tokens.get(verb).is("deployed") && isHave(tokens, verb - 1);
  }

  private static boolean isHave(List<Token> tokens, int at) {
    return at >= 0 && tokens.get(at).isAny(Set.of("has", "have", "had"));
  }

  private static boolean isThere(List<Token> tokens, int verb) {
    boolean be = tokens.get(verb).isAny(BE) || tokens.get(verb).isFormOf(Set.of("remain"));
    return be && verb > 0 && tokens.get(verb - 1).is("there");
  }

  private static boolean isModal(List<Token> tokens, int verb) {
    for (int at = Math.max(0, verb - 3); at < verb; at++) {
      if (tokens.get(at).isAny(MODALS)) {
        return true;
      }
    }
    return false;
  }

  /** "Recommended keeping 8,600"; but "is keeping 8,600". */
  private static boolean isGerund(List<Token> tokens, int verb) {
    boolean continuous = verb > 0 && tokens.get(verb - 1).isAny(BE);
    return tokens.get(verb).norm().endsWith("ing") && !continuous;
  }

  private static boolean isPast(List<Token> tokens, int verb) {
    return tokens.get(verb).isAny(PAST) && !isHave(tokens, verb - 1);
  }

  /** Without a verb that holds them: where they are, or that they are known. */
  private static boolean isTold(List<Token> tokens, CountPhrase phrase, Lead lead, Place place) {
    int next = phrase.to();
    boolean present = next < tokens.size() && isPresent(tokens, next);
    boolean placed = place == Place.HOST && next < tokens.size() && tokens.get(next).isAny(WHERE);
    return present
        || placed
        || lead.definite() && (phrase.owner() != null || lead.possessive())
        || isOutOfOwnCountry(tokens, next)
        || lead.collective()
        || phrase.quantity().strong();
  }

  private static boolean isPresent(List<Token> tokens, int at) {
    int next = tokens.get(at).isAny(BE) ? at + 1 : at;
    boolean whereTo = next + 1 < tokens.size() && tokens.get(next + 1).is("to");
    return next < tokens.size() && tokens.get(next).isAny(PRESENT) && !whereTo;
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
