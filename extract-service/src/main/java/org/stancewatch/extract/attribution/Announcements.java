package org.stancewatch.extract.attribution;

import java.util.Set;
import org.stancewatch.extract.sentence.Sentence;

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
    if (!s.is(s.size() - 1, ":") || s.tokens().stream().noneMatch(t -> t.isAny(OWN_WORDS))) {
      return null;
    }
    for (int at = s.size() - 1; at > 0; at--) {
      if (s.is(at, "'s")) {
        return new Source(s.index(), innermost(s, phrases.endingAt(s, at)), false);
      }
    }
    Span subject = phrases.subject(s);
    return subject.isEmpty() ? null : new Source(s.index(), subject, false);
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
