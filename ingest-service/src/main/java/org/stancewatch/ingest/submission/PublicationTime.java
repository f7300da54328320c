package org.stancewatch.ingest.submission;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.stancewatch.model.InvalidFieldException;
import org.stancewatch.model.Require;

/** Reads when an article was published, and doubts what cannot be. */
final class PublicationTime {
  private static final String FIELD = "publishedAt";
  private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

  /** A sender's clock may be fast, and a plain date may be tomorrow's east of here. */
  private static final Duration AHEAD = Duration.ofDays(1);

  private PublicationTime() {}

  /**
   * @param text a time with its offset, or a day, which stands for its first moment in UTC
   * @param now when the article came
   * @return null for null
   * @throws InvalidFieldException if it is no such text, before 1900, or over a day ahead of now
   */
  static Instant of(String text, Instant now) {
    if (text == null) {
      return null;
    }
    Instant time = parse(text.strip());
    Require.that(!time.isBefore(EARLIEST), FIELD, "before 1900: " + Require.quoted(text));
    Require.that(
        !time.isAfter(now.plus(AHEAD)),
        FIELD,
        "lies in the future: " + Require.quoted(text) + ", but it is only " + now);
    return time;
  }

  private static Instant parse(String text) {
    try {
      boolean isDay = text.indexOf('T') < 0 && text.indexOf('t') < 0;
      return isDay
          ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
          : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw new InvalidFieldException(
          FIELD,
          "expected a time like 2024-01-17T10:15:00Z or a day like 2024-01-17, but was "
              + Require.quoted(text));
    }
  }
}
