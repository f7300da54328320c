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

  private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "we", "i", "you");

  private static final int NEAR_CUE = 12;
  private static final int LONGEST_LEAD = 24;
  private static final int NEWS_DAYS = 45;

  private final List<Token> tokens;
  private final Today today;
  private final ClauseTimes times;
  private final int from;
  private final int verb;
  private final int to;

  private SaidAtFinder(List<Token> tokens, int from, int verb, int to, Today today) {
    this.to = to;
    this.tokens = tokens;
    this.from = from;
    this.verb = verb;
    this.today = today;
    times = new ClauseTimes(tokens, today);
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

  /** What is said without a cue is said when the text speaks. */
  public static SaidAt of(PartialDate told, LocalDate day) {
    if (told == null) {
      return new SaidAt(day == null ? null : PartialDate.day(day), false, false);
    }
    boolean old = day == null || told.last().isBefore(day.minusDays(NEWS_DAYS));
    return new SaidAt(told, true, old);
  }

  static SaidAt at(TimeExpression told, LocalDate day) {
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
    return times.among(to, end).stream().filter(times::isOfSaying).findFirst().orElse(null);
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
    for (TimeExpression expression : times.among(from, verb)) {
      int chunk = chunkStart(expression.from());
      boolean background = tokens.get(chunk).isAny(BACKGROUNDS);
      boolean own =
          chunk == from
              || chunk == chunkStart(verb)
              || isFront(chunk, expression)
              || participle && !background;
      last = own && times.isOfSaying(expression) ? expression : last;
    }
    return last;
  }

  /** "On Tuesday, the minister said", "Announcing it in May, she said". */
  private TimeExpression before() {
    int begin = leadStart();
    boolean set =
        begin < from && tokens.get(from - 1).isComma() && !tokens.get(begin).isAny(BACKGROUNDS);
    TimeExpression best = null;
    for (TimeExpression expression : times.among(begin, from)) {
      int chunk = chunkStart(expression.from());
      boolean fronted = set && !tokens.get(chunk).isAny(BACKGROUNDS);
      boolean leads = fronted || isNext(expression.to()) || Scenes.opens(tokens, chunk, expression);
      boolean aside = tokens.get(chunk).is("according") || times.isLeft(expression, from);
      boolean usable = leads && !aside && times.isOfSaying(expression);
      best = usable && expression.isMorePreciseThan(best) ? expression : best;
    }
    return best;
  }

  /** Whether source and cue follow: "in May the minister", "in May, when he", "in May that he". */
  private boolean isNext(int index) {
    int at = index;
    at += tokens.get(at).isComma() && tokens.get(at + 1).is("when") ? 1 : 0;
    at += at < from && (tokens.get(at).is("when") || tokens.get(at).is("that")) ? 1 : 0;
    at += at < from && tokens.get(at).isAny(PRONOUNS) ? 1 : 0;
    return at == from;
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
}
