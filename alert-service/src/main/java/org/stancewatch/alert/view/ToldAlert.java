package org.stancewatch.alert.view;

import java.time.Instant;
import org.stancewatch.model.alert.Alert;

/**
 * An alert as last told.
 *
 * @param cursor how far a reader has come who was told of it by this instance
 */
public record ToldAlert(Alert alert, int partition, long offset, Cursor cursor) {
  /** Whether a reader who has come so far has yet to be told. */
  public boolean isAfter(Cursor reader) {
    return reader.isBehind(partition, offset);
  }

  /** Whether it was raised or changed then or later. */
  public boolean isSince(Instant time) {
    return !alert.updatedAt().isBefore(time);
  }
}
