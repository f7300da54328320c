package org.stancewatch.extract.attribution;

import java.util.List;
import java.util.Set;
import org.stancewatch.extract.lexicon.Lexicon;
import org.stancewatch.extract.lexicon.Phrases;
import org.stancewatch.extract.sentence.Sentence;
import org.stancewatch.extract.sentence.Span;

/**
 * Where what a cue governs ends, if nothing is known of the topic: a clause for "said", a noun
 * phrase for "condemned".
 */
public final class Extent {
  private static final Set<String> OPENS_CLAUSE =
      Set.of("that", "to", "whether", "how", "what", "why", "if", "where", "when");
  private static final Set<String> ADDS =
      Set.of(
          "but", "while", "although", "though", "whereas", "adding", "noting", "saying", "citing");
  private static final int LONGEST_GROUP = 6;
  private static final Set<String> NO_PARTICIPLES =
      Set.of("including", "during", "according", "regarding", "nothing", "anything", "something");
  private static final Set<String> FRONTED =
      Set.of("while", "although", "though", "when", "if", "after", "because", "before", "since");
  private static final Set<String> ADJUNCTS =
      Set.of(
          "during",
          "after",
          "before",
          "since",
          "amid",
          "when",
          "while",
          "because",
          "despite",
          "following",
          "as",
          "with",
          "by",
          "at",
          "though",
          "although",
          "until",
          "if",
          "unless",
          "who",
          "which",
          "that",
          "where");

  private final Grammar grammar = Grammar.ofEverything();
  private final NounPhrases phrases = new NounPhrases(grammar);
  private final Phrases deeds = Lexicon.english().phrases("deed");

  /** Whether the cue tells of words or a frame of mind, not of a deed that only shows one. */
  public boolean isOfWords(Sentence s, Cue cue) {
    return cue.kind() != Cue.Kind.STANDING || !deeds.matches(s.tokens(), cue.verb());
  }

  /**
   * What is left of an attribution's content when the end is cut off that it does not govern.
   *
   * @param here all attributions of the sentence
   */
  public Span of(Sentence s, Attribution attribution, List<Attribution> here) {
    Span content = attribution.content();
    Cue cue = attribution.cue();
    if (cue.kind() == Cue.Kind.NONE || content.from() < cue.to() || content.isEmpty()) {
      return withoutStop(s, content);
    }
    int from = content.from();
    boolean clause = s.token(from).isAny(OPENS_CLAUSE) || s.token(from).isDoubleQuote();
    boolean phrase = cue.kind() == Cue.Kind.STANDING || cue.kind() == Cue.Kind.NOUN;
    int end =
        phrase && !clause ? phraseEnd(s, from, content.to()) : clauseEnd(s, from, content.to());
    return withoutStop(s, new Span(from, Predicates.end(s, attribution, end, here)));
  }

  private static Span withoutStop(Sentence s, Span span) {
    int to = span.to();
    while (to - span.from() > 1 && (s.token(to - 1).isStop() || s.token(to - 1).isComma())) {
      to--;
    }
    int from = span.from();
    while (from < to && (s.token(from).isComma() || s.is(from, ":"))) {
      from++;
    }
    return new Span(from, to);
  }

  private int clauseEnd(Sentence s, int from, int to) {
    boolean quoted = false;
    boolean fronted = s.token(0).isAny(FRONTED);
    boolean aside = isAside(s, from);
    for (int at = from; at < to; at++) {
      quoted ^= s.token(at).isDoubleQuote();
      boolean comma = s.token(at).isComma() && at + 1 < to;
      if (!quoted && comma && at > from + 1 && (fronted || isParticiple(s, at + 1))) {
        return at;
      }
      if (!quoted && comma && aside && phrases.isFiniteVerb(s, at + 1)) {
        return at;
      }
      if (!quoted && at > from && (s.is(at, ";") || comma && isAddition(s, at + 1, to))) {
        return at;
      }
    }
    return to;
  }

  /** "Smith, who advised the mayor, said": the clause lies between two commas. */
  private boolean isAside(Sentence s, int from) {
    for (int at = from - 1; at > 0 && from - at < LONGEST_GROUP; at--) {
      if (grammar.isRelative(s, at)) {
        return true;
      }
    }
    return false;
  }

  /** "Said he was glad, smiling at the crowd". */
  private static boolean isParticiple(Sentence s, int at) {
    return s.token(at).norm().endsWith("ing")
        && !s.token(at).isCapitalised()
        && !s.token(at).isAny(NO_PARTICIPLES);
  }

  private boolean isAddition(Sentence s, int at, int to) {
    if (s.token(at).isAny(ADDS) || s.is(at, "according")) {
      return true;
    }
    return s.is(at, "and") && at + 2 < to && grammar.saying(s, at + 1) > 0;
  }

  private int phraseEnd(Sentence s, int from, int to) {
    for (int at = from + 1; at < to; at++) {
      boolean mark = grammar.isMark(s, at) && !s.token(at).isDoubleQuote();
      boolean coordinated = (s.is(at, "and") || s.is(at, "or")) && isPredicate(s, at + 1, to);
      if (mark || coordinated || s.token(at).isAny(ADJUNCTS) || phrases.isFiniteVerb(s, at)) {
        return at;
      }
    }
    return to;
  }

  private boolean isPredicate(Sentence s, int at, int to) {
    return at < to && (phrases.isFiniteVerb(s, at) || s.token(at).norm().endsWith("ed"));
  }
}
