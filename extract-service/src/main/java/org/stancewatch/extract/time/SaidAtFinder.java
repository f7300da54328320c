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

  private static final int NEAR_CUE = 12;
  private static final int LONGEST_LEAD = 24;
  private static final int NEWS_DAYS = 45;

  private final List<Token> tokens;
  private final Today today;
  private final int from;
  private final int verb;

  private SaidAtFinder(List<Token> tokens, int from, int verb, Today today) {
    this.tokens = tokens;
    this.from = from;
    this.verb = verb;
    this.today = today;
  }

  /**
   * @param from index of the first token of source and cue
   * @param verb index of the cue's verb
   * @param trailing whether what was said stands before the source
   */
  public static SaidAt find(List<Token> tokens, int from, int verb, boolean trailing, Today today) {
    return new SaidAtFinder(tokens, from, verb, today).find(trailing);
  }

  private SaidAt find(boolean trailing) {
    TimeExpression told = after(trailing);
    told = told == null ? between() : told;
    told = told == null && !trailing ? before() : told;
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

  private static SaidAt at(TimeExpression told, LocalDate day) {
    return told.vague() ? SaidAt.LONG_AGO : of(told.date(), day);
  }

  /** "Said on Tuesday that": the first. */
  private TimeExpression after(boolean trailing) {
    int end = trailing ? end(TRAIL_ENDS, tokens.size()) : end(CONTENT_STARTS, verb + 1 + NEAR_CUE);
    return TimeExpressions.in(tokens, verb + 1, end, today).stream()
        .filter(this::isUsable)
        .findFirst()
        .orElse(null);
  }

  private int end(Set<String> ends, int farthest) {
    int at = verb + 1;
    while (at < Math.min(farthest, tokens.size())
        && !tokens.get(at).isStop()
        && !tokens.get(at).isAny(ends)) {
      at++;
    }
    return at;
  }

  /** "The minister on Tuesday said", but not "a colonel who came in 2020, said". */
  private TimeExpression between() {
    TimeExpression last = null;
    for (TimeExpression expression : TimeExpressions.in(tokens, from, verb, today)) {
      int chunk = chunkStart(expression.from());
      boolean own = chunk == from || isFront(chunk, expression);
      last = own && isUsable(expression) ? expression : last;
    }
    return last;
  }

  /** "On Tuesday, the minister said", "Announcing it in May, she said". */
  private TimeExpression before() {
    int begin = leadStart();
    boolean set = begin < from && tokens.get(from - 1).isComma();
    TimeExpression best = null;
    for (TimeExpression expression : TimeExpressions.in(tokens, begin, from, today)) {
      boolean adjacent = expression.to() == from;
      boolean leads = set || adjacent || chunkStart(expression.from()) == expression.from();
      boolean aside = isAccordingTo(expression);
      best = leads && !aside && isUsable(expression) && best == null ? expression : best;
    }
    return best;
  }

  private boolean isAccordingTo(TimeExpression expression) {
    return tokens.get(chunkStart(expression.from())).is("according");
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
    int before = expression.from() - 1;
    boolean lead =
        tokens.get(expression.from()).isAny(OTHER_TIMES)
            || before >= 0 && tokens.get(before).isAny(OTHER_TIMES);
    if (lead || isOfAnother(expression)) {
      return false;
    }
    return expression.vague()
        || expression.date() != null
            && (today.day() == null || !expression.date().first().isAfter(today.day()));
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
