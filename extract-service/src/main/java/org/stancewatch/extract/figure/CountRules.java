package org.stancewatch.extract.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.stancewatch.extract.lexicon.Lexicon;
import org.stancewatch.extract.lexicon.Phrases;
import org.stancewatch.extract.sentence.Token;

/** Tells from the words around it whether a number of soldiers is how many there are now. */
final class CountRules {
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
  private final Phrases holding = Lexicon.english().phrases("holding");
  private final CountVetoes vetoes = new CountVetoes();

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
    if (vetoes.veto(tokens, phrase, lead)
        || held && (isModal(tokens, verb) || isGerund(tokens, verb))
        || !now && PastClause.holds(tokens, phrase.from(), phrase.to(), day)) {
      return Verdict.NONE;
    }
    if (held) {
      return isPast(tokens, verb) ? Verdict.COUNT_IF_SAID : Verdict.COUNT;
    }
    return isTold(tokens, phrase, lead, place) ? Verdict.COUNT : Verdict.NONE;
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
    boolean be = tokens.get(verb).isAny(Presence.BE) || tokens.get(verb).isFormOf(Set.of("remain"));
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
    boolean continuous = verb > 0 && tokens.get(verb - 1).isAny(Presence.BE);
    return tokens.get(verb).norm().endsWith("ing") && !continuous;
  }

  private static boolean isPast(List<Token> tokens, int verb) {
    return tokens.get(verb).isAny(PAST) && !isHave(tokens, verb - 1);
  }

  /** Without a verb that holds them: where they are, or that they are known. */
  private static boolean isTold(List<Token> tokens, CountPhrase phrase, Lead lead, Place place) {
    int next = phrase.to();
    boolean placed =
        place == Place.HOST && next < tokens.size() && tokens.get(next).isAny(Presence.WHERE);
    return placed
        || Presence.follows(tokens, next)
        || lead.definite() && (phrase.owner() != null || lead.possessive())
        || CountVetoes.isOutOfOwnCountry(tokens, next)
        || lead.collective()
        || phrase.quantity().strong();
  }
}
