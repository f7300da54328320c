package org.stancewatch.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stancewatch.extract.attribution.Cue.Kind;
import org.stancewatch.extract.sentence.Prose;
import org.stancewatch.extract.sentence.Sentence;
import org.stancewatch.extract.sentence.Span;
import org.stancewatch.extract.sentence.Token;
import org.stancewatch.extract.time.TimeExpressions;
import org.stancewatch.model.Mode;

/** The attributions of one sentence that have a cue in it. */
final class SentenceAttributions {
  private static final Set<String> TELLING = Set.of("tell", "inform", "remind", "assure", "notify");

  private static final Set<String> OBJECTS =
      Set.of("him", "her", "them", "me", "us", "reporters", "his", "their", "it", "this");
  private static final Set<String> NO_REST =
      Set.of("who", "which", "but", "and", "while", "though", "although", "as", "when", "a", "an");
  private static final Set<String> OPENS_SOURCE =
      Set.of("the", "a", "an", "one", "another", "some", "several", "his", "her", "its", "their");

  private static final int LONGEST_ADDRESSEE = 9;
  private static final int LONGEST_TITLE = 5;

  private final Grammar grammar;
  private final CueFinder cues;
  private final NounPhrases phrases;
  private final SourceFinder sources;

  SentenceAttributions(Grammar grammar) {
    this.grammar = grammar;
    cues = new CueFinder(grammar);
    phrases = new NounPhrases(grammar);
    sources = new SourceFinder(grammar, phrases);
  }

  List<Attribution> of(Prose prose, Sentence s) {
    List<Attribution> found = new ArrayList<>();
    for (Cue cue : cues.cues(prose, s)) {
      add(prose, s, cue, found);
    }
    return found;
  }

  private void add(Prose prose, Sentence s, Cue cue, List<Attribution> found) {
    switch (cue.kind()) {
      case ACCORDING -> according(prose, s, cue, found);
      case NOUN -> {
        Source owner = sources.owner(s, cue, found);
        if (owner != null) {
          found.add(of(prose, s, owner, cue, new Span(cue.to(), s.size())));
        }
      }
      default -> verb(prose, s, cue, found);
    }
  }

  private void according(Prose prose, Sentence s, Cue cue, List<Attribution> found) {
    boolean first = cue.from() <= 1;
    if (isView(cue)) {
      Source owner = sources.owner(s, cue);
      boolean aside = !first && s.token(cue.from() - 1).isComma() && isComma(s, cue.to());
      found.add(
          aside
              ? goingOn(prose, s, owner, cue, new Span(0, cue.from() - 1), cue.to() + 1)
              : of(prose, s, owner, cue, new Span(first ? cue.to() : 0, s.size())));
      return;
    }
    Source source = sources.right(s, cue);
    if (first && source.span().to() >= s.size() - 1) {
      source = new Source(s.index(), phrases.plainAt(s, cue.to()), false);
    }
    Span content = first ? new Span(source.span().to(), s.size()) : new Span(0, cue.from());
    found.add(of(prose, s, source, cue, content));
    if (!first) {
      addInterrupted(prose, s, source, cue, source.span().to(), found);
    }
  }

  private static boolean isComma(Sentence s, int at) {
    return at < s.size() - 1 && s.token(at).isComma();
  }

  /** "In her view" names its source before its last word, "according to" after it. */
  private static boolean isView(Cue cue) {
    return cue.verb() > cue.from();
  }

  private void verb(Prose prose, Sentence s, Cue cue, List<Attribution> found) {
    if (isInverted(s, cue)) {
      Source source = sources.right(s, cue);
      found.add(of(prose, s, source, cue, new Span(0, cue.from())));
      addRest(prose, s, source, cue, source.span().to(), found);
      addInterrupted(prose, s, source, cue, source.span().to(), found);
      return;
    }
    Source source = sources.left(s, cue, found);
    if (source == null) {
      return;
    }
    if (isTrailing(s, cue, source)) {
      found.add(of(prose, s, source, cue, new Span(0, source.span().from())));
      addRest(prose, s, source, cue, cue.to(), found);
      addInterrupted(prose, s, source, cue, cue.to(), found);
    } else {
      shorten(prose, s, source, found);
      found.add(of(prose, s, source, cue, new Span(cue.to(), s.size())));
    }
  }

  /** "…," said X: nothing but a comma or a quotation before, a name after. */
  private boolean isInverted(Sentence s, Cue cue) {
    if (cue.kind() != Kind.SAYING || cue.from() == 0 || cue.to() >= s.size()) {
      return false;
    }
    Token before = s.token(cue.from() - 1);
    Token after = s.token(cue.to());
    boolean participle = s.token(cue.verb()).norm().endsWith("ing");
    boolean set = before.isDoubleQuote() || before.isComma() && !participle;
    boolean name =
        after.isCapitalised()
            || after.isAny(OPENS_SOURCE)
            || isTitled(s, cue.to())
            || before.isDoubleQuote() && isNoun(s, cue.to());
    boolean apposed = before.isComma() && phrases.beforeApposition(s, cue.from() - 1) > 0;
    return set && !participle && name && (before.isDoubleQuote() || !apposed);
  }

  /** "Said analyst Ann Smith". */
  private boolean isTitled(Sentence s, int from) {
    for (int at = from; at < s.size() && at - from < LONGEST_TITLE; at++) {
      if (!isNoun(s, at)) {
        return false;
      }
      if (s.token(at).isCapitalised()) {
        return at > from;
      }
    }
    return false;
  }

  /** "…, X said." or "… ," X told reporters: the content came before the source. */
  private boolean isTrailing(Sentence s, Cue cue, Source source) {
    boolean here = source.sentence() == s.index() && !source.inherited();
    int before = source.span().from() - 1;
    boolean clause = cue.from() > 0 && grammar.isRelative(s, cue.from() - 1);
    if (cue.kind() != Kind.SAYING || !here || before <= 0 || clause) {
      return false;
    }
    Token mark = s.token(before);
    boolean quoted = mark.isDoubleQuote();
    if (!quoted && !mark.isComma()) {
      return false;
    }
    return endsThere(s, cue, quoted) || !quoted && phrases.isClause(s, before);
  }

  private boolean isNoun(Sentence s, int at) {
    return s.token(at).isWord()
        && !grammar.isPreposition(s, at)
        && !grammar.isConjunction(s, at)
        && !grammar.isRelative(s, at)
        && !grammar.isAdverb(s, at)
        && TimeExpressions.skipForward(s.tokens(), at) == at
        && !s.token(at).isAny(OBJECTS);
  }

  private boolean endsThere(Sentence s, Cue cue, boolean quoted) {
    int next = TimeExpressions.skipForward(s.tokens(), cue.to());
    boolean mark = next < s.size() && (s.token(next).isComma() || s.is(next, ":"));
    if (!quoted && mark && next + 1 < s.size() && s.token(next + 1).isDoubleQuote()) {
      return phrases.isClause(s, cue.from()) && s.token(next).isComma();
    }
    if (next >= s.size() || s.token(next).isStop() || s.token(next).isComma()) {
      return true;
    }
    if (quoted) {
      return !s.is(next, "that") && !opensQuote(s, next);
    }
    return s.token(cue.verb()).isFormOf(TELLING) && isShortRest(s, next);
  }

  /** "Smith told the paper, "…": another quotation follows the first. */
  private static boolean opensQuote(Sentence s, int at) {
    return s.token(at).isDoubleQuote() || s.is(at, ":");
  }

  /** Nothing but an addressee and a time. */
  private static boolean isShortRest(Sentence s, int from) {
    for (int at = from; at < s.size(); at++) {
      if (s.is(at, "that") || s.token(at).isDoubleQuote() || at - from > LONGEST_ADDRESSEE) {
        return false;
      }
    }
    return true;
  }

  /** What follows "The reality, he said, is …": the words before are no clause. */
  private void addInterrupted(
      Prose prose, Sentence s, Source source, Cue cue, int from, List<Attribution> found) {
    int last = found.size() - 1;
    Attribution before = found.get(last);
    boolean comma = from < s.size() - 2 && s.token(from).isComma();
    boolean only = before.cue().equals(cue) && before.mode() == Mode.INDIRECT;
    boolean goesOn = comma && only && !phrases.isClause(s, before.content().to());
    if (goesOn && !s.token(from + 1).isAny(NO_REST) && !isParticiple(s, from + 1)) {
      found.add(goingOn(prose, s, source, cue, before.content(), from + 1));
    }
  }

  private static Attribution goingOn(
      Prose prose, Sentence s, Source source, Cue cue, Span opening, int from) {
    Span content = new Span(from, s.size());
    return new Attribution(s.index(), source, cue, content, mode(prose, s, content), opening);
  }

  private static boolean isParticiple(Sentence s, int at) {
    return s.token(at).norm().endsWith("ing");
  }

  /** What follows "…," he said, "and …". */
  private void addRest(
      Prose prose, Sentence s, Source source, Cue cue, int from, List<Attribution> found) {
    for (int at = from; at < s.size(); at++) {
      if (s.token(at).isDoubleQuote()) {
        found.add(of(prose, s, source, cue, new Span(at, s.size())));
        return;
      }
    }
  }

  /** A clause with a subject of its own after a comma ends what the cue before governs. */
  private void shorten(Prose prose, Sentence s, Source source, List<Attribution> found) {
    int last = found.size() - 1;
    if (last < 0 || source.inherited() || source.sentence() != s.index()) {
      return;
    }
    Attribution before = found.get(last);
    int start = source.span().from();
    boolean coordinate = start > 0 && (s.is(start - 1, "but") || s.is(start - 1, "while"));
    if (coordinate && before.content().from() < start && before.content().to() > start) {
      Span content = new Span(before.content().from(), start);
      found.set(last, of(prose, s, before.source(), before.cue(), content));
    }
  }

  private static Attribution of(Prose prose, Sentence s, Source source, Cue cue, Span content) {
    return new Attribution(s.index(), source, cue, content, mode(prose, s, content));
  }

  static Mode mode(Prose prose, Sentence s, Span content) {
    int quoted = 0;
    int words = 0;
    for (int at = content.from(); at < content.to(); at++) {
      if (s.token(at).isWord()) {
        words++;
        quoted += prose.quotationAt(s.token(at).begin()) == null ? 0 : 1;
      }
    }
    if (quoted == 0) {
      return Mode.INDIRECT;
    }
    return quoted * 10 >= words * 9 ? Mode.DIRECT : Mode.MIXED;
  }
}
