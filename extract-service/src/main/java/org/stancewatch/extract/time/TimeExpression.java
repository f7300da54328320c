package org.stancewatch.extract.time;

import org.stancewatch.model.PartialDate;

/**
 * A date in words.
 *
 * @param from index of the first token, its preposition included
 * @param to index after the last token
 * @param date what it means; null if that needs a day to count from and there is none
 * @param vague whether it means some time in the past, "years ago"; its date is null
 */
public record TimeExpression(int from, int to, PartialDate date, boolean vague) {
  TimeExpression(int from, int to, PartialDate date) {
    this(from, to, date, false);
  }

  /**
   * @param other null if there is none
   */
  boolean isMorePreciseThan(TimeExpression other) {
    if (other == null || date == null) {
      return other == null;
    }
    return other.date == null || date.precision().compareTo(other.date.precision()) > 0;
  }
}
