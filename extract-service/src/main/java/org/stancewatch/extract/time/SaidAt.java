package org.stancewatch.extract.time;

import org.stancewatch.model.PartialDate;

/**
 * When something was said.
 *
 * @param date null if the text gives no way to tell
 * @param told whether the text says so, rather than the day of publication
 * @param historical whether it is told as background
 */
public record SaidAt(PartialDate date, boolean told, boolean historical) {
  /** At a time before the text that can't be told. */
  static final SaidAt LONG_AGO = new SaidAt(null, true, true);
}
