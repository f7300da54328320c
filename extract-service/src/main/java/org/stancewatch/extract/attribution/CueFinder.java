package org.stancewatch.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stancewatch.extract.attribution.Cue.Kind;
import org.stancewatch.extract.lexicon.Lexicon;
import org.stancewatch.extract.lexicon.Phrases;
import org.stancewatch.extract.sentence.Prose;
import org.stancewatch.extract.sentence.Quotation;
import org.stancewatch.extract.sentence.Sentence;

/** Finds the cues of a sentence, outside quotations. */
final class CueFinder {
  /** No sentence that people write has more. */
  private static final int MOST = 12;

  private static final Set<String> AFTER_NOUN =
      Set.of(
          "that",
          "for",
          "to",
          "of",
          "on",
          "against",
          "directing",
          "demanding",
          "calling",
          "urging",
          "requiring",
          "ordering",
          "asking",
          "seeking");
  private static final Set<String> UNREAL =
      Set.of("to", "should", "would", "could", "can", "may", "might", "must", "shall");

  /** What somebody would like is liked already. */
  private static final Set<String> WISHES =
      Set.of("prefer", "like", "welcome", "favour", "favor", "want", "wish", "oppose");

  private static final Set<String> SELVES = Set.of("itself", "themselves", "himself", "herself");

  /** "In her view", "in the minister's words". */
  private static final Set<String> VIEWS =
      Set.of(
          "words",
          "view",
          "opinion",
          "estimate",
          "judgment",
          "judgement",
          "telling",
          "account",
          "reckoning",
          "assessment",
          "eyes",
          "phrase");

  private static final int LONGEST_OWNER = 8;

  private final Grammar grammar;
  private final Phrases negations = Lexicon.english().phrases("negation");
  private final Phrases nouns = Lexicon.english().phrases("saying-noun");

  CueFinder(Grammar grammar) {
    this.grammar = grammar;
  }

  List<Cue> cues(Prose prose, Sentence s) {
    List<Cue> cues = new ArrayList<>();
    for (int at = 0; at < s.size() && cues.size() < MOST; at++) {
      if (s.token(at).isWord() && isReporters(prose, s, at)) {
        Cue cue = at(s, at);
        if (cue != null) {
          cues.add(cue);
          at = cue.to() - 1;
        }
      }
    }
    return cues;
  }

  /** Outside quotations, or the first words of one that continues the reporter's sentence. */
  private static boolean isReporters(Prose prose, Sentence s, int at) {
    Quotation quotation = Grammar.quotation(prose, s, at);
    if (quotation == null) {
      return true;
    }
    boolean continues =
        quotation.begin() > s.begin() && s.token(at).begin() - quotation.begin() < 12;
    int mark = at;
    while (mark > 0 && s.token(mark).begin() > quotation.begin()) {
      mark--;
    }
    return continues && at - mark <= 2 && mark > 0 && s.token(mark - 1).isWord();
  }

  private Cue at(Sentence s, int at) {
    if (s.is(at, "according") && s.is(at + 1, "to")) {
      return new Cue(Kind.ACCORDING, at, at, at + 2);
    }
    if (s.is(at, "in")) {
      Cue view = view(s, at);
      if (view != null) {
        return view;
      }
    }
    int saying = grammar.saying(s, at);
    int standing = grammar.standing(s, at);
    int next = at + Math.max(saying, standing);
    boolean named = next < s.size() && s.token(next).isAny(SELVES);
    if (next > at && !named && grammar.isVerb(s, at)) {
      Kind kind = saying >= standing ? Kind.SAYING : Kind.STANDING;
      int from = groupStart(s, at);
      return isSaid(s, from, at) ? new Cue(kind, from, at, next) : null;
    }
    return noun(s, at);
  }

  private Cue view(Sentence s, int in) {
    for (int at = in + 2; at < s.size() && at - in < LONGEST_OWNER; at++) {
      if (grammar.isMark(s, at)) {
        return null;
      }
      boolean owned = s.is(at - 1, "'s") || s.is(at - 1, "'") || Grammar.isPossessive(s, at - 1);
      if (owned && VIEWS.contains(s.token(at).norm())) {
        return new Cue(Kind.ACCORDING, in, at, at + 1);
      }
    }
    return null;
  }

  private Cue noun(Sentence s, int at) {
    int length = nouns.match(s.tokens(), at);
    int next = afterParenthesis(s, at + length);
    boolean opens = length > 0 && next < s.size() && !isNone(s, at);
    return opens && AFTER_NOUN.contains(s.token(next).norm())
        ? new Cue(Kind.NOUN, at, at, at + length)
        : null;
  }

  /** "No plan to", "any requests for". */
  private boolean isNone(Sentence s, int noun) {
    for (int at = Math.max(0, noun - 3); at < noun; at++) {
      if (negations.matches(s.tokens(), at) || s.is(at, "any")) {
        return true;
      }
    }
    return false;
  }

  private static int afterParenthesis(Sentence s, int at) {
    if (!s.is(at, "(")) {
      return at;
    }
    int close = at;
    while (close < s.size() && !s.is(close, ")")) {
      close++;
    }
    return close + 1;
  }

  /** Whether it tells of an act: not of what one could, should or is to do. */
  private static boolean isSaid(Sentence s, int from, int verb) {
    boolean wish = s.token(verb).isFormOf(WISHES);
    for (int at = from; at < verb; at++) {
      if (s.token(at).isAny(UNREAL) && !(wish && s.is(at, "would"))) {
        return false;
      }
    }
    return true;
  }

  private int groupStart(Sentence s, int verb) {
    int at = verb;
    while (at > 0 && (grammar.isAuxiliary(s, at - 1) || grammar.isAdverb(s, at - 1))) {
      at--;
    }
    return at;
  }
}
