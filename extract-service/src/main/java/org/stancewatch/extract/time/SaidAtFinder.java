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

  private static final Set<String> FUTURE_LEADS = Set.of("by", "until", "before", "within", "next");

  /** Words that begin "in an interview last year,": when, or on what occasion, it was said. */
  private static final Set<String> FRONTS =
      Set.of("in", "during", "on", "at", "back", "speaking", "earlier", "last", "asked");

  private static final int NEAR_CUE = 12;
  private static final int NEWS_DAYS = 45;

  private SaidAtFinder() {}

  /**
   * @param from index of the first token of source and cue
   * @param verb index of the cue's verb
   * @param trailing whether what was said stands before the source
   * @param day the day the text speaks of as today; null if unknown
   */
  public static SaidAt find(
      List<Token> tokens, int from, int verb, boolean trailing, LocalDate day) {
    int begin = trailing ? from : Math.max(0, leadStart(tokens, from));
    int end = trailing ? tokens.size() : contentStart(tokens, verb + 1);
    boolean fronted =
        !trailing
            && begin + 1 < from
            && tokens.get(from - 1).isComma()
            && tokens.get(begin).isAny(FRONTS);
    PartialDate told = null;
    for (TimeExpression expression : TimeExpressions.in(tokens, begin, end, day)) {
      boolean leads = fronted || expression.to() > from || expression.from() == begin;
      boolean usable = leads && expression.date() != null && !isFuture(tokens, expression, day);
      told = usable && (told == null || expression.from() < verb) ? expression.date() : told;
    }
    return of(told, day);
  }

  /** What is said without a cue is said when the text speaks. */
  public static SaidAt of(PartialDate told, LocalDate day) {
    if (told == null) {
      return new SaidAt(day == null ? null : PartialDate.day(day), false, false);
    }
    boolean old = day == null || told.last().isBefore(day.minusDays(NEWS_DAYS));
    return new SaidAt(told, true, old);
  }

  /** The start of the clause, where "On Tuesday," or "In 2020," may stand. */
  private static int leadStart(List<Token> tokens, int from) {
    int at = from;
    while (at > 0
        && from - at < NEAR_CUE
        && !tokens.get(at - 1).isStop()
        && !tokens.get(at - 1).isDoubleQuote()) {
      at--;
    }
    return at;
  }

  private static int contentStart(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size()
        && at - from < NEAR_CUE
        && !tokens.get(at).isStop()
        && !tokens.get(at).isAny(CONTENT_STARTS)) {
      at++;
    }
    return at;
  }

  private static boolean isFuture(List<Token> tokens, TimeExpression expression, LocalDate day) {
    int before = expression.from() - 1;
    boolean lead = before >= 0 && tokens.get(before).isAny(FUTURE_LEADS);
    return lead || day != null && expression.date().first().isAfter(day);
  }
}
