package org.stancewatch.alert.health;

import java.time.Duration;
import java.util.Locale;

/** Numbers as people write them. */
final class Words {
  private Words() {}

  /** In the greatest unit that tells it exactly, such as {@code 24 hours} or {@code 90 days}. */
  static String of(Duration time) {
    long seconds = time.toSeconds();
    if (seconds >= 2 * 86_400 && seconds % 86_400 == 0) {
      return of(time.toDays(), "day");
    }
    if (seconds >= 3_600 && seconds % 3_600 == 0) {
      return of(time.toHours(), "hour");
    }
    return seconds >= 60 && seconds % 60 == 0
        ? of(time.toMinutes(), "minute")
        : of(seconds, "second");
  }

  /** Such as {@code 1 record} or {@code 10,000 records}. */
  static String of(long count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }
}
