package org.stancewatch.extract.attribution;

import java.util.Set;
import org.stancewatch.extract.sentence.Sentence;
import org.stancewatch.extract.sentence.Span;

/** Sentences that announce what follows: "X issued the following statement:". */
final class Announcements {
  private static final Set<String> OWN_WORDS =
      Set.of(
          "remarks",
          "statement",
          "speech",
          "address",
          "testimony",
          "comments",
          "excerpts",
          "following",
          "letter",
          "answer",
          "said",
          "says",
          "wrote",
          "added");

  private final NounPhrases phrases;
  private final Grammar grammar;

  Announcements(Grammar grammar) {
    this.grammar = grammar;
    this.phrases = new NounPhrases(grammar);
  }

  /** The words that name who speaks next; null if the sentence announces nobody. */
  Source of(Sentence s) {
    boolean colon =
        s.is(s.size() - 1, ":") && s.tokens().stream().anyMatch(t -> t.isAny(OWN_WORDS));
    if (!colon && following(s) < 0) {
      return null;
    }
    for (int at = colon ? s.size() - 1 : 0; at > 0; at--) {
      if (s.is(at, "'s")) {
        return new Source(s.index(), innermost(s, phrases.endingAt(s, at)), false);
      }
    }
    Span subject = phrases.subject(s);
    return subject.isEmpty() ? null : new Source(s.index(), subject, false);
  }

  /** The index of "following" in "issued the following statement on …"; -1 if there is none. */
  private static int following(Sentence s) {
    for (int at = 1; at + 1 < s.size(); at++) {
      if (s.is(at, "following") && s.token(at + 1).isAny(OWN_WORDS)) {
        return at;
      }
    }
    return -1;
  }

  private Span innermost(Sentence s, Span phrase) {
    for (int at = phrase.to() - 1; at > phrase.from(); at--) {
      if (grammar.isPreposition(s, at)) {
        return new Span(at + 1, phrase.to());
      }
    }
    return phrase;
  }
}
