package org.stancewatch.evaluation.score;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** When two dates, each a year, a month or a day, tell the same. */
final class SaidDates {
  private static final int DAY = 10;

  private SaidDates() {}

  /**
   * A day is right within one day; a month or a year must agree as far as the less precise goes.
   *
   * @param said null if unknown, which is never right
   */
  static boolean agree(String said, String gold) {
    if (said == null || said.isEmpty()) {
      return false;
    }
    if (gold.length() == DAY && said.length() >= DAY) {
      LocalDate day = LocalDate.parse(said.substring(0, DAY));
      return Math.abs(ChronoUnit.DAYS.between(day, LocalDate.parse(gold))) <= 1;
    }
    return said.length() < gold.length() ? gold.startsWith(said) : said.startsWith(gold);
  }
}
