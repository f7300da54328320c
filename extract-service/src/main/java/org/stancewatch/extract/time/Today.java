package org.stancewatch.extract.time;

import java.time.LocalDate;
import org.stancewatch.model.PartialDate;

/**
 * What times in words count from.
 *
 * @param day the day that a text speaks of as today; null if unknown
 * @param then the time that it told of last, from which "a year earlier" counts; null if none
 */
public record Today(LocalDate day, PartialDate then) {
  public static Today of(LocalDate day) {
    return new Today(day, null);
  }
}
