package org.stancewatch.extract.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.stancewatch.extract.sentence.Token;
import org.stancewatch.extract.time.TimeExpression;
import org.stancewatch.extract.time.TimeExpressions;

/** Whether a clause tells of a time that is over: "had 170,000 troops in the country in 2007". */
final class PastClause {
  private static final int NEWS_DAYS = 60;
  private static final Set<String> FROM_THEN_ON = Set.of("since", "by", "until");

  private PastClause() {}

  /**
   * @param day the day the text speaks of as today; null if unknown
   */
  static boolean holds(List<Token> tokens, int from, int to, LocalDate day) {
    int begin = from;
    while (begin > 0 && !isBoundary(tokens.get(begin - 1))) {
      begin--;
    }
    int end = to;
    while (end < tokens.size() && !isBoundary(tokens.get(end))) {
      end++;
    }
    return isPast(tokens, begin, end, day) || opensInThePast(tokens, begin, day);
  }

  private static boolean isBoundary(Token token) {
    return token.isComma() || token.isStop();
  }

  private static boolean isPast(List<Token> tokens, int from, int to, LocalDate day) {
    return TimeExpressions.in(tokens, from, to, day).stream()
        .filter(time -> !tokens.get(time.from()).isAny(FROM_THEN_ON))
        .filter(time -> time.from() == 0 || !tokens.get(time.from() - 1).isAny(FROM_THEN_ON))
        .filter(time -> time.from() == 0 || !tokens.get(time.from() - 1).is("as"))
        .anyMatch(time -> isPast(time, day));
  }

  private static boolean isPast(TimeExpression time, LocalDate day) {
    return time.date() != null
        && day != null
        && time.date().last().isBefore(day.minusDays(NEWS_DAYS));
  }

  /** "In 2007, at the height of the war, …". */
  private static boolean opensInThePast(List<Token> tokens, int clause, LocalDate day) {
    int comma = 0;
    while (comma < tokens.size() && !tokens.get(comma).isComma()) {
      comma++;
    }
    boolean opening = comma < clause && comma <= 5;
    return opening && isPast(tokens, 0, comma, day);
  }
}
