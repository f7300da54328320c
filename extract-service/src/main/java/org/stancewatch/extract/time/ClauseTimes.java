package org.stancewatch.extract.time;

import java.util.List;
import java.util.Set;
import org.stancewatch.extract.sentence.Token;

/**
 * The times of a clause, and whether they are of something else than what its speaker does.
 *
 * @param today what they count from
 */
record ClauseTimes(List<Token> tokens, Today today) {
  /** "Since last year", "by May", "after last month's vote": not when it was said. */
  private static final Set<String> OTHER_TIMES =
      Set.of("by", "until", "before", "within", "next", "after", "since", "following", "from");

  /** Of what happens at a time, "at last month's summit", it may be part. */
  private static final Set<String> OCCASIONS = Set.of("at", "in", "during");

  private static final Set<String> OWNERS = Set.of("his", "her", "its", "their", "the", "a");

  List<TimeExpression> among(int from, int to) {
    return TimeExpressions.read(tokens, from, to, today);
  }

  /** Whether it may be the time of an act of saying, rather than of something else. */
  boolean isOfSaying(TimeExpression expression) {
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

  /** Whether the clause goes on to another time, "on Tuesday they met, after which she said". */
  boolean isLeft(TimeExpression expression, int from) {
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
}
