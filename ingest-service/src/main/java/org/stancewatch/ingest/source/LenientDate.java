package org.stancewatch.ingest.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;

/** The ways in which feeds and crawls write when something was published. */
final class LenientDate {
  /** A space for the T, an offset without its colon, or no offset: then it counts as UTC. */
  private static final DateTimeFormatter ISO_LIKE =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendPattern("['T'][ ]")
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .appendPattern("[ ][XXX][XX][X]")
          .toFormatter();

  private static final DateTimeFormatter COMPACT = DateTimeFormatter.BASIC_ISO_DATE;

  private LenientDate() {}

  /** The date as a submission has it; as it is if its form is unknown, so that it is named. */
  static String iso(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String date = text.strip();
    String time = time(date, ISO_LIKE);
    if (time == null) {
      time = time(date, DateTimeFormatter.RFC_1123_DATE_TIME);
    }
    return time == null ? day(date) : time;
  }

  private static String time(String date, DateTimeFormatter form) {
    try {
      TemporalAccessor read = form.parseBest(date, OffsetDateTime::from, LocalDateTime::from);
      return read instanceof LocalDateTime local
          ? local.toInstant(ZoneOffset.UTC).toString()
          : ((OffsetDateTime) read).toInstant().toString();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String day(String date) {
    try {
      return date.length() == 8 ? LocalDate.parse(date, COMPACT).toString() : date;
    } catch (DateTimeException e) {
      return date;
    }
  }
}
