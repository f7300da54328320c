package org.stancewatch.extract.attribution;

import java.util.Set;
import org.stancewatch.extract.lexicon.Lexicon;
import org.stancewatch.extract.lexicon.Phrases;
import org.stancewatch.extract.sentence.Sentence;
import org.stancewatch.extract.sentence.Span;
import org.stancewatch.extract.sentence.Token;
import org.stancewatch.extract.time.TimeExpressions;

/** Finds where a noun phrase begins or ends, by what cannot be part of one. */
final class NounPhrases {
  private static final Set<String> QUANTIFIERS =
      Set.of("many", "some", "most", "all", "both", "including", "several", "mostly");
  private static final Set<String> PARTICIPLES =
      Set.of("asked", "pressed", "told", "questioned", "given", "compared", "based", "confronted");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final int LONGEST_APPOSITION = 28;
  private static final int SHORTEST_CLAUSE = 3;

  private final Grammar grammar;
  private final Phrases people = Lexicon.english().phrases("unnamed-one");
  private final Phrases groups = Lexicon.english().phrases("unnamed-group");
  private final Phrases offices = Lexicon.english().phrases("office");
  private final Phrases determiners = Lexicon.english().phrases("determiner");
  private final Phrases otherVerbs = Lexicon.english().phrases("other-verb");

  NounPhrases(Grammar grammar) {
    this.grammar = grammar;
  }

  /** The noun phrase that ends before an index. */
  Span endingAt(Sentence s, int to) {
    int from = to;
    while (from > 0 && !isBoundary(s, from - 1) && !isAnd(s, from - 1) && !opens(s, from, to)) {
      from--;
    }
    boolean joined = from < to && from > 1 && isAnd(s, from - 1);
    if (joined && isCoordination(s, from - 1)) {
      return new Span(endingAt(s, from - 1).from(), to);
    }
    return new Span(withoutLead(s, from, to), to);
  }

  /** Whether a phrase begins here: "confident | the people", but not "of the people". */
  private boolean opens(Sentence s, int at, int to) {
    Token before = s.token(at - 1);
    boolean goesOn =
        grammar.isPreposition(s, at - 1)
            || grammar.isAdverb(s, at - 1)
            || determiners.matches(s.tokens(), at - 1)
            || before.isAny(QUANTIFIERS)
            || before.isCapitalised()
            || before.is("'s");
    return at < to && s.token(at).isAny(ARTICLES) && !goesOn;
  }

  /** "Allies fighting jihadists said": the allies do. */
  private boolean isReducedRelative(Sentence s, int at) {
    boolean participle = s.token(at).norm().endsWith("ing") && !s.token(at).isCapitalised();
    return participle
        && at > 1
        && s.token(at - 1).isWord()
        && s.token(at - 1).norm().endsWith("s")
        && !grammar.isAuxiliary(s, at - 1)
        && !grammar.isPreposition(s, at - 1)
        && !grammar.isConjunction(s, at - 1);
  }

  private static boolean isAnd(Sentence s, int at) {
    return s.is(at, "and") || s.is(at, "or");
  }

  /** Whether what stands before "and" is a noun phrase too, and not a clause. */
  private boolean isCoordination(Sentence s, int and) {
    return people.matches(s.tokens(), and - 1)
        || groups.matches(s.tokens(), and - 1)
        || offices.matches(s.tokens(), and - 1)
        || isName(s, and - 1)
        || and > 1 && offices.match(s.tokens(), and - 2) == 2;
  }

  /** "The board declined", but not "the armed men". */
  private boolean isPast(Sentence s, int from, int at) {
    boolean noun =
        at > from && !determiners.matches(s.tokens(), at - 1) && !grammar.isAdverb(s, at - 1);
    return noun && looksVerb(s.token(at)) && s.token(at).norm().indexOf('-') < 0;
  }

  private boolean isName(Sentence s, int at) {
    boolean adverbial = at > 0 && grammar.isPreposition(s, at - 1);
    return s.token(at).isCapitalised() && !adverbial;
  }

  private static boolean looksVerb(Token token) {
    return !token.isCapitalised() && token.norm().endsWith("ed") && token.norm().length() > 4;
  }

  private int withoutLead(Sentence s, int from, int to) {
    int start = from;
    while (start < to - 1 && (grammar.isAdverb(s, start) && !s.is(start, "both"))) {
      start++;
    }
    int timed =
        grammar.isPreposition(s, start) ? TimeExpressions.skipForward(s.tokens(), start) : 0;
    return timed > start && timed < to ? timed : afterAdverbial(s, start, to);
  }

  /** "In a statement | the ministry", "after the attack | Smith". */
  private int afterAdverbial(Sentence s, int from, int to) {
    if (from > 0 || !grammar.isPreposition(s, from)) {
      return from;
    }
    for (int at = from + 2; at < to; at++) {
      Token before = s.token(at - 1);
      boolean noun =
          !before.is("'s")
              && !grammar.isPreposition(s, at - 1)
              && !grammar.isAdverb(s, at - 1)
              && !determiners.matches(s.tokens(), at - 1);
      boolean name = s.token(at).isCapitalised() && !before.isCapitalised();
      if (noun && (name || s.token(at).isAny(ARTICLES))) {
        return at;
      }
    }
    return from;
  }

  private boolean isBoundary(Sentence s, int at) {
    Token token = s.token(at);
    if (grammar.isMark(s, at)) {
      return true;
    }
    boolean clause = grammar.isRelative(s, at) || s.is(at, "what") || isSubordinator(s, at);
    return clause || isFiniteVerb(s, at) && !isReducedRelative(s, at);
  }

  private boolean isSubordinator(Sentence s, int at) {
    return grammar.isConjunction(s, at) && !isAnd(s, at) && !s.is(at, "as") && !s.is(at, "even");
  }

  boolean isFiniteVerb(Sentence s, int at) {
    Token token = s.token(at);
    if (token.isCapitalised() && at > 0) {
      return false;
    }
    boolean auxiliary = grammar.isAuxiliary(s, at) && !token.is("to") && !token.is("get");
    boolean saying = grammar.saying(s, at) > 0 || grammar.standing(s, at) > 0;
    boolean past = token.norm().endsWith("ed") || token.is("said") || token.is("told");
    boolean other = otherVerbs.matches(s.tokens(), at) && !grammar.isNoun(s, at);
    return auxiliary || other || saying && (past || token.is("says")) && grammar.isVerb(s, at);
  }

  /** Skips back over ", Sudani's adviser," and ", many backed by Tehran," to the comma before. */
  int beforeApposition(Sentence s, int comma) {
    for (int at = comma - 1; at > 0 && comma - at <= LONGEST_APPOSITION; at--) {
      if (s.token(at).isDoubleQuote() || s.token(at).isStop()) {
        return -1;
      }
      if (s.token(at).isComma()) {
        return at;
      }
    }
    return -1;
  }

  /** Whether "many backed by Tehran" or its like begins at an index. */
  boolean startsAside(Sentence s, int at) {
    return QUANTIFIERS.contains(s.token(at).norm()) || looksVerb(s.token(at));
  }

  /** The noun phrase that begins at an index, with its appositions. */
  Span startingAt(Sentence s, int from) {
    int to = phraseEnd(s, from);
    while (to < s.size() && s.token(to).isComma()) {
      int next = phraseEnd(s, to + 1);
      boolean apposition = next > to + 1 && !containsVerb(s, to + 1, next) && closes(s, next);
      if (!apposition) {
        break;
      }
      to = next;
    }
    return new Span(from, to);
  }

  /** The noun phrase that begins at an index, up to the first mark. */
  Span plainAt(Sentence s, int from) {
    return new Span(from, phraseEnd(s, from));
  }

  private boolean closes(Sentence s, int at) {
    return at >= s.size()
        || s.token(at).isComma()
        || s.token(at).isStop()
        || grammar.isRelative(s, at);
  }

  private int phraseEnd(Sentence s, int from) {
    int at = from;
    while (at < s.size()
        && !grammar.isMark(s, at)
        && !grammar.isRelative(s, at)
        && !isSubordinator(s, at)) {
      at++;
    }
    return at;
  }

  private boolean containsVerb(Sentence s, int from, int to) {
    for (int at = from; at < to; at++) {
      if (isFiniteVerb(s, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence up to an index could stand alone: no adverbial, and it has a verb. */
  boolean isClause(Sentence s, int to) {
    int from = afterDateline(s);
    boolean adverbial =
        grammar.isPreposition(s, from)
            || grammar.isConjunction(s, from)
            || s.token(from).norm().endsWith("ing")
            || s.token(from).isAny(PARTICIPLES);
    return !adverbial && to - from > SHORTEST_CLAUSE && containsPredicate(s, from + 1, to);
  }

  private boolean containsPredicate(Sentence s, int from, int to) {
    for (int at = from; at < to; at++) {
      boolean reporting = grammar.saying(s, at) > 0 || grammar.standing(s, at) > 0;
      if (isFiniteVerb(s, at) || reporting && grammar.isVerb(s, at)) {
        return true;
      }
    }
    return false;
  }

  /** Skips "WASHINGTON, D.C. --". */
  private static int afterDateline(Sentence s) {
    for (int at = 1; at < s.size() && at < 9; at++) {
      if (s.is(at, "--")) {
        return s.token(at - 1).isCapitalised() || s.is(at - 1, ")") ? at + 1 : 0;
      }
    }
    return 0;
  }

  /** The subject of a sentence: from its start, a leading adverbial skipped, to its first verb. */
  Span subject(Sentence s) {
    int from = afterDateline(s);
    while (from < s.size()
        && (!s.token(from).isWord()
            || grammar.isConjunction(s, from)
            || grammar.isAdverb(s, from))) {
      from++;
    }
    int timed = TimeExpressions.skipForward(s.tokens(), from);
    if (timed > from && timed < s.size() && !s.token(timed).isComma()) {
      from = timed;
    } else if (from < s.size() && grammar.isPreposition(s, from)) {
      int comma = from;
      while (comma < s.size() && !s.token(comma).isComma()) {
        comma++;
      }
      from = comma < s.size() - 1 ? comma + 1 : from;
    }
    int to = from;
    while (to < s.size() && !isFiniteVerb(s, to) && !isPast(s, from, to) && !s.token(to).isStop()) {
      to++;
    }
    return new Span(from, to);
  }
}
