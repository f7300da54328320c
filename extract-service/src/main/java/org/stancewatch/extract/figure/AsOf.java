package org.stancewatch.extract.figure;

import java.time.LocalDate;
import java.util.List;
import org.stancewatch.extract.sentence.Token;
import org.stancewatch.extract.time.TimeExpression;
import org.stancewatch.extract.time.TimeExpressions;
import org.stancewatch.model.PartialDate;

/** Reads for when a number holds: "as of last December". */
final class AsOf {
  private static final int REACH = 12;
  private static final int LONGEST_DATE = 6;

  private AsOf() {}

  /** Of a number whose phrase ends before an index; null if it does not tell. */
  static PartialDate after(List<Token> tokens, int end, LocalDate day) {
    int last = Math.min(tokens.size() - 2, end + REACH);
    for (int at = end; at < last && !tokens.get(at).isStop(); at++) {
      if (tokens.get(at).is("as") && tokens.get(at + 1).is("of")) {
        int to = Math.min(tokens.size(), at + 1 + LONGEST_DATE);
        List<TimeExpression> dates = TimeExpressions.in(tokens, at + 1, to, day);
        return dates.isEmpty() ? null : dates.get(0).date();
      }
    }
    return null;
  }
}
