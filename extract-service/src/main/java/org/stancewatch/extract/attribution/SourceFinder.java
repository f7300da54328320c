package org.stancewatch.extract.attribution;

import java.util.List;
import java.util.Set;
import org.stancewatch.extract.lexicon.Lexicon;
import org.stancewatch.extract.lexicon.Phrases;
import org.stancewatch.extract.sentence.Sentence;
import org.stancewatch.extract.sentence.Span;
import org.stancewatch.extract.time.TimeExpressions;

/** Finds the words that name the source of a cue. */
final class SourceFinder {
  private static final Set<String> LINKS = Set.of("and", "or", "but");

  private final Grammar grammar;
  private final NounPhrases phrases;
  private final Phrases papers = Lexicon.english().phrases("paper");

  SourceFinder(Grammar grammar, NounPhrases phrases) {
    this.grammar = grammar;
    this.phrases = phrases;
  }

  /**
   * @param earlier the attributions already found in the sentence
   */
  Source left(Sentence s, Cue cue, List<Attribution> earlier) {
    int end = TimeExpressions.skipBack(s.tokens(), cue.from());
    if (end == 0) {
      return inherited(s, cue, earlier);
    }
    int last = beforeParenthesis(s, end - 1);
    if (s.token(last).isComma()) {
      return afterComma(s, cue, last, earlier);
    }
    if (s.token(last).isAny(LINKS)) {
      return inherited(s, cue, earlier);
    }
    if (grammar.isRelative(s, last)) {
      return antecedent(s, cue, last, earlier);
    }
    Span phrase = phrases.endingAt(s, last + 1);
    boolean adverbial = !phrase.isEmpty() && grammar.isPreposition(s, phrase.from());
    if (phrase.isEmpty() || adverbial || isPaper(s, phrase)) {
      return inherited(s, cue, earlier);
    }
    return new Source(s.index(), phrase, false);
  }

  /** "Senator Rand Paul (R-KY) forced": the name stands before the bracket. */
  private static int beforeParenthesis(Sentence s, int last) {
    if (!s.is(last, ")")) {
      return last;
    }
    for (int at = last; at > 0 && last - at < 10; at--) {
      if (s.is(at, "(")) {
        return at - 1;
      }
    }
    return last;
  }

  private Source afterComma(Sentence s, Cue cue, int comma, List<Attribution> earlier) {
    boolean participle = s.token(cue.verb()).norm().endsWith("ing");
    Span subject = phrases.subject(s);
    if (!participle && earlier.isEmpty() && subject.to() == comma + 1 && isNamed(s, subject)) {
      return new Source(s.index(), new Span(subject.from(), comma), false);
    }
    int before = participle ? -1 : phrases.beforeApposition(s, comma);
    if (before <= 0) {
      return inherited(s, cue, earlier);
    }
    Span named = phrases.endingAt(s, before);
    return named.isEmpty()
        ? inherited(s, cue, earlier)
        : new Source(s.index(), new Span(named.from(), comma), false);
  }

  /** "Dean Johnson, a salesman from Sumter, South Carolina,": a name and what is told of it. */
  private static boolean isNamed(Sentence s, Span subject) {
    return subject.size() > 3
        && s.token(subject.from()).isCapitalised()
        && s.token(subject.from() + 1).isCapitalised();
  }

  private Source antecedent(Sentence s, Cue cue, int relative, List<Attribution> earlier) {
    int end = relative > 0 && s.token(relative - 1).isComma() ? relative - 1 : relative;
    int aside = end < relative ? phrases.beforeApposition(s, end) : -1;
    if (aside > 0 && phrases.startsAside(s, aside + 1)) {
      end = aside;
    }
    Span phrase = phrases.endingAt(s, end);
    if (phrase.isEmpty() || isPaper(s, phrase) || s.is(relative, "that")) {
      return inherited(s, cue, earlier);
    }
    return new Source(s.index(), innermost(s, phrase), false);
  }

  /** In "a shift for Sudani, who" it is the last name that speaks. */
  private Span innermost(Sentence s, Span phrase) {
    for (int at = phrase.to() - 1; at > phrase.from(); at--) {
      boolean name = s.token(phrase.to() - 1).isCapitalised();
      if (name && grammar.isPreposition(s, at) && !s.is(at, "of") && !s.is(at, "in")) {
        return new Span(at + 1, phrase.to());
      }
    }
    return phrase;
  }

  /** Whether the phrase is "a resolution", which speaks for those who passed it. */
  private boolean isPaper(Sentence s, Span phrase) {
    int last = phrase.to() - 1;
    return papers.matches(s.tokens(), last) && !s.token(last).isCapitalised();
  }

  private Source inherited(Sentence s, Cue cue, List<Attribution> earlier) {
    boolean participle = s.token(cue.verb()).norm().endsWith("ing");
    for (int i = 0; i < earlier.size(); i++) {
      Attribution other = earlier.get(participle ? i : earlier.size() - 1 - i);
      if (other.source() != null && other.cue().kind() != Cue.Kind.NOUN) {
        return new Source(other.source().sentence(), other.source().span(), true);
      }
    }
    Span subject = phrases.subject(s);
    boolean before = !subject.isEmpty() && subject.to() <= cue.from();
    return before ? new Source(s.index(), subject, true) : null;
  }

  /** "said Pat Ryder, the spokesman": the source follows. */
  Source right(Sentence s, Cue cue) {
    return new Source(s.index(), phrases.startingAt(s, cue.to()), false);
  }

  /** "In her view", "in the minister's words". */
  Source owner(Sentence s, Cue view) {
    int mark = view.verb() - 1;
    boolean pronoun = Grammar.isPossessive(s, mark);
    Span owner = pronoun ? new Span(mark, mark + 1) : new Span(view.from() + 1, mark);
    return new Source(s.index(), owner, false);
  }

  /** "his announcement", "Paul's resolution", "calls by the group"; null if nobody's. */
  Source owner(Sentence s, Cue cue, List<Attribution> earlier) {
    for (int at = cue.from() - 1; at >= 0 && cue.from() - at <= 4; at--) {
      if (s.is(at, "'s") || s.is(at, "'")) {
        return new Source(s.index(), phrases.endingAt(s, at), false);
      }
      if (Grammar.isPossessive(s, at)) {
        return ownedBy(s, at, earlier);
      }
      if (grammar.isMark(s, at) || grammar.isPreposition(s, at)) {
        break;
      }
    }
    return null;
  }

  /** In "the leaders renewed their commitment" it is the leaders'. */
  private static Source ownedBy(Sentence s, int pronoun, List<Attribution> earlier) {
    return earlier.stream()
        .map(Attribution::source)
        .filter(source -> source != null && source.sentence() == s.index() && !source.inherited())
        .findFirst()
        .orElseGet(() -> new Source(s.index(), new Span(pronoun, pronoun + 1), false));
  }
}
