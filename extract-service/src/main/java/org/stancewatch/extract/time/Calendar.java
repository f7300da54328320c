package org.stancewatch.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stancewatch.model.PartialDate;

/** Names of months and weekdays, and the latest such day before another. */
final class Calendar {
  private static final Map<String, Month> MONTHS = months();
  private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();

  private Calendar() {}

  private static Map<String, Month> months() {
    Map<String, Month> months = new HashMap<>();
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      months.put(name, month);
      months.put(name.substring(0, 3) + ".", month);
    }
    months.put("sept.", Month.SEPTEMBER);
    months.put("sept", Month.SEPTEMBER);
    return Map.copyOf(months);
  }

  private static Map<String, DayOfWeek> weekdays() {
    Map<String, DayOfWeek> days = new HashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      days.put(day.name().toLowerCase(Locale.ROOT), day);
    }
    return Map.copyOf(days);
  }

  static Optional<Month> month(String norm) {
    return Optional.ofNullable(MONTHS.get(norm));
  }

  static Optional<DayOfWeek> weekday(String norm) {
    return Optional.ofNullable(WEEKDAYS.get(norm));
  }

  static PartialDate latest(DayOfWeek weekday, LocalDate day) {
    return day == null
        ? null
        : PartialDate.day(day.with(TemporalAdjusters.previousOrSame(weekday)));
  }

  /** The latest such month that does not lie after the day. */
  static PartialDate latest(Month month, LocalDate day) {
    if (day == null) {
      return null;
    }
    int year = month.getValue() > day.getMonthValue() ? day.getYear() - 1 : day.getYear();
    return PartialDate.month(YearMonth.of(year, month));
  }

  /** The latest such day that lies at most three days after the other; null if there is none. */
  static PartialDate latest(Month month, int dayOfMonth, LocalDate day) {
    if (day == null) {
      return null;
    }
    LocalDate wanted = of(day.getYear(), month, dayOfMonth);
    if (wanted != null && wanted.isAfter(day.plusDays(3))) {
      wanted = of(day.getYear() - 1, month, dayOfMonth);
    }
    return wanted == null ? null : PartialDate.day(wanted);
  }

  static LocalDate of(int year, Month month, int day) {
    boolean exists = day >= 1 && day <= month.length(java.time.Year.isLeap(year));
    return exists ? LocalDate.of(year, month, day) : null;
  }
}
