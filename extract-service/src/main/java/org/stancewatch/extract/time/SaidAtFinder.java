package org.stancewatch.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.stancewatch.extract.sentence.Token;
import org.stancewatch.model.PartialDate;

/** Finds the date of an act of saying among the words around its cue. */
public final class SaidAtFinder {
  /** Words that begin what was said, so that dates after them are its own. */
  private static final Set<String> CONTENT_STARTS =
      Set.of(
          "that", "\"", "will", "would", "he", "she", "it", "they", "there", "is", "was", "were",
          "are", "should", "must");

  /** Words that begin what else happened. */
  private static final Set<String> TRAIL_ENDS =
      Set.of("\"", "adding", "who", "when", "after", "before", "while", "as", "but");

  /** "Since last year", "by May", "after last month's vote": not when it was said. */
  private static final Set<String> OTHER_TIMES =
      Set.of("by", "until", "before", "within", "next", "after", "since", "following", "from");

  /** Words that begin "in an interview last year,": when, or on what occasion, it was said. */
  private static final Set<String> FRONTS =
      Set.of(
          "in",
          "during",
          "on",
          "at",
          "back",
          "speaking",
          "earlier",
          "late",
          "early",
          "last",
          "asked",
          "only",
          "just",
          "this",
          "then");

  /** Of what happens at a time, "at last month's summit", it may be part. */
  private static final Set<String> OCCASIONS = Set.of("at", "in", "during");

  /** Words that begin "with the enemy beaten in 2017,": what was so, not when it was said. */
  private static final Set<String> BACKGROUNDS =
      Set.of(
          "with",
          "despite",
          "although",
          "though",
          "while",
          "because",
          "as",
          "given",
          "since",
          "after",
          "before",
          "if",
          "unlike",
          "like",
          "about",
          "who",
          "which",
          "whose",
          "where");

  private static final Set<String> HEDGES =
      Set.of("but", "and", "yet", "only", "just", "already", "even", "it", "was", "by", "within");

  private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "we", "i", "you");
  private static final Set<String> OWNERS = Set.of("his", "her", "its", "their", "the", "a");

  private static final int NEAR_CUE = 12;
  private static final int LONGEST_LEAD = 24;
  private static final int SHORT = 16;
  private static final int NEWS_DAYS = 45;

  private final List<Token> tokens;
  private final Today today;
  private final int from;
  private final int verb;
  private final int to;

  private SaidAtFinder(List<Token> tokens, int from, int verb, int to, Today today) {
    this.to = to;
    this.tokens = tokens;
    this.from = from;
    this.verb = verb;
    this.today = today;
  }

  /** Where a cue stands to what was said. */
  public enum Place {
    LEADING,
    TRAILING,
    /** "The fight, she said, goes on". */
    AMIDST
  }

  /**
   * @param from index of the first token of source and cue
   * @param verb index of the cue's verb
   * @param to index after the cue
   */
  public static SaidAt find(
      List<Token> tokens, int from, int verb, int to, Place place, Today today) {
    return new SaidAtFinder(tokens, from, verb, to, today).find(place);
  }

  private SaidAt find(Place place) {
    TimeExpression told = after(place);
    told = told == null ? between() : told;
    told = told == null && place == Place.LEADING ? before() : told;
    return told == null ? of(null, today.day()) : at(told, today.day());
  }

  /**
   * The time with which a sentence sets the scene, "On Tuesday it became clear", up to an index;
   * null if it sets none.
   */
  public static SaidAt scene(List<Token> tokens, int until, Today today) {
    SaidAtFinder finder = new SaidAtFinder(tokens, until, until, until, today);
    boolean shortSentence = until == tokens.size() && until <= SHORT;
    return TimeExpressions.read(tokens, 0, until, today).stream()
        .filter(expression -> shortSentence || opens(tokens, 0, expression))
        .filter(expression -> finder.isUsable(expression) && !finder.isLeft(expression))
        .findFirst()
        .map(expression -> at(expression, today.day()))
        .orElse(null);
  }

  /** What is said without a cue is said when the text speaks. */
  public static SaidAt of(PartialDate told, LocalDate day) {
    if (told == null) {
      return new SaidAt(day == null ? null : PartialDate.day(day), false, false);
    }
    boolean old = day == null || told.last().isBefore(day.minusDays(NEWS_DAYS));
    return new SaidAt(told, true, old);
  }

  private static SaidAt at(TimeExpression told, LocalDate day) {
    return told.vague() ? SaidAt.LONG_AGO : of(told.date(), day);
  }

  /** "Said on Tuesday that": the first. */
  private TimeExpression after(Place place) {
    if (isCut()) {
      return null;
    }
    int end =
        switch (place) {
          case LEADING -> end(CONTENT_STARTS, to + NEAR_CUE);
          case TRAILING -> end(TRAIL_ENDS, tokens.size());
          case AMIDST -> end(Set.of(","), tokens.size());
        };
    return TimeExpressions.read(tokens, to, end, today).stream()
        .filter(this::isUsable)
        .findFirst()
        .orElse(null);
  }

  /** "She said, the soldiers would", but not "she said, speaking on Sunday". */
  private boolean isCut() {
    return to + 1 < tokens.size() && tokens.get(to).isComma() && !tokens.get(to + 1).isAny(FRONTS);
  }

  private int end(Set<String> ends, int farthest) {
    int at = to < tokens.size() && tokens.get(to).is("it") ? to + 1 : to;
    while (at < Math.min(farthest, tokens.size())
        && !tokens.get(at).isStop()
        && !tokens.get(at).isAny(ends)
        && !isNextClause(at)) {
      at = titleEnd(at + 1);
    }
    return at;
  }

  private boolean isNextClause(int at) {
    return tokens.get(at).isComma() && at + 1 < tokens.size() && tokens.get(at + 1).is("and");
  }

  /** The index after a newspaper's name in quotation marks. */
  private int titleEnd(int at) {
    if (at >= tokens.size() || !tokens.get(at).isDoubleQuote()) {
      return at;
    }
    for (int close = at + 2; close <= at + 5 && close + 1 < tokens.size(); close++) {
      if (tokens.get(close).isDoubleQuote()) {
        boolean title = tokens.get(close - 1).isCapitalised() && tokens.get(at - 1).is("the");
        return title ? close + 1 : at;
      }
    }
    return at;
  }

  /** "The minister on Tuesday said", but not "a colonel who came in 2020, said". */
  private TimeExpression between() {
    TimeExpression last = null;
    boolean participle = tokens.get(verb).norm().endsWith("ing");
    for (TimeExpression expression : TimeExpressions.read(tokens, from, verb, today)) {
      int chunk = chunkStart(expression.from());
      boolean background = tokens.get(chunk).isAny(BACKGROUNDS);
      boolean own =
          chunk == from
              || chunk == chunkStart(verb)
              || isFront(chunk, expression)
              || participle && !background;
      last = own && isUsable(expression) ? expression : last;
    }
    return last;
  }

  /** "On Tuesday, the minister said", "Announcing it in May, she said". */
  private TimeExpression before() {
    int begin = leadStart();
    boolean set =
        begin < from && tokens.get(from - 1).isComma() && !tokens.get(begin).isAny(BACKGROUNDS);
    for (TimeExpression expression : TimeExpressions.read(tokens, begin, from, today)) {
      int chunk = chunkStart(expression.from());
      boolean fronted = set && !tokens.get(chunk).isAny(BACKGROUNDS);
      boolean leads = fronted || isNext(expression.to()) || opens(tokens, chunk, expression);
      boolean aside = tokens.get(chunk).is("according");
      if (leads && !aside && !isLeft(expression) && isUsable(expression)) {
        return expression;
      }
    }
    return null;
  }

  /** Whether source and cue follow: "in May the minister", "in May, when he", "in May that he". */
  private boolean isNext(int index) {
    int at = index;
    at += tokens.get(at).isComma() ? 1 : 0;
    at += at < from && (tokens.get(at).is("when") || tokens.get(at).is("that")) ? 1 : 0;
    at += at < from && tokens.get(at).isAny(PRONOUNS) ? 1 : 0;
    return at == from;
  }

  /** Whether a clause begins with it, "On Tuesday", "It was in May that", "Already in May". */
  private static boolean opens(List<Token> tokens, int clause, TimeExpression expression) {
    int at = clause;
    while (at < expression.from() && tokens.get(at).isAny(HEDGES)) {
      at++;
    }
    return at == expression.from();
  }

  /** Whether the clause goes on to another time, "on Tuesday they met, after which she said". */
  private boolean isLeft(TimeExpression expression) {
    boolean clause = true;
    for (int at = from - 1; at >= expression.to(); at--) {
      boolean which = at + 1 < from && tokens.get(at + 1).is("which");
      if (tokens.get(at).isAny(OTHER_TIMES) && (clause || which)) {
        return true;
      }
      clause = clause && !tokens.get(at).isComma();
    }
    return false;
  }

  private boolean isFront(int chunk, TimeExpression expression) {
    return chunk == expression.from() || tokens.get(chunk).isAny(FRONTS);
  }

  /** The index after the last comma before an index. */
  private int chunkStart(int index) {
    int at = index;
    while (at > 0 && at != from && !tokens.get(at - 1).isComma() && !tokens.get(at - 1).isStop()) {
      at--;
    }
    return at;
  }

  /** The start of the clause, where "On Tuesday," or "In 2020," may stand. */
  private int leadStart() {
    int at = from;
    while (at > 0
        && from - at < LONGEST_LEAD
        && !tokens.get(at - 1).isStop()
        && !tokens.get(at - 1).isDoubleQuote()) {
      at--;
    }
    return at;
  }

  private boolean isUsable(TimeExpression expression) {
    if (isOtherTime(expression) || isOfAnother(expression)) {
      return false;
    }
    return expression.vague()
        || expression.date() != null
            && (today.day() == null || !expression.date().first().isAfter(today.day()));
  }

  /** "Since his January speech". */
  private boolean isOtherTime(TimeExpression expression) {
    int before = expression.from() - 1;
    before -= before >= 0 && tokens.get(before).isAny(OWNERS) ? 1 : 0;
    return tokens.get(expression.from()).isAny(OTHER_TIMES)
        || before >= 0 && tokens.get(before).isAny(OTHER_TIMES);
  }

  /** "Last month's attack". */
  private boolean isOfAnother(TimeExpression expression) {
    int at = expression.from();
    boolean owner = expression.to() < tokens.size() && tokens.get(expression.to()).is("'s");
    return owner
        && !tokens.get(at).isAny(OCCASIONS)
        && (at == 0 || !tokens.get(at - 1).isAny(OCCASIONS));
  }
}
