package org.stancewatch.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * A date known to the year, the month or the day, written as ISO 8601 writes reduced precision:
 * {@code 2024}, {@code 2024-01}, {@code 2024-01-16}.
 *
 * <p>Ordered by first day; of two with the same first day the less precise comes first.
 *
 * @param first the first day of the period
 */
public record PartialDate(LocalDate first, Precision precision) implements Comparable<PartialDate> {
  private static final Comparator<PartialDate> ORDER =
      Comparator.comparing(PartialDate::first).thenComparing(PartialDate::precision);
  private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  /** How much of the date is known, the least first. */
  public enum Precision {
    YEAR,
    MONTH,
    DAY
  }

  public PartialDate {
    Require.present("date", first);
    Require.present("precision", precision);
    first =
        switch (precision) {
          case YEAR -> first.withDayOfYear(1);
          case MONTH -> first.withDayOfMonth(1);
          case DAY -> first;
        };
  }

  public static PartialDate year(int year) {
    return new PartialDate(LocalDate.of(year, 1, 1), Precision.YEAR);
  }

  public static PartialDate month(YearMonth month) {
    return new PartialDate(month.atDay(1), Precision.MONTH);
  }

  public static PartialDate day(LocalDate day) {
    return new PartialDate(day, Precision.DAY);
  }

  /**
   * @throws InvalidFieldException if the text is not a year, a month or a day of ISO 8601
   */
  public static PartialDate parse(String text) {
    Require.matching("date", text, FORM, "a date like 2024, 2024-01 or 2024-01-16");
    try {
      return switch (text.length()) {
        case 4 -> year(Integer.parseInt(text));
        case 7 -> month(YearMonth.parse(text));
        default -> day(LocalDate.parse(text));
      };
    } catch (DateTimeParseException e) {
      throw new InvalidFieldException("date", "no such day in the calendar: \"" + text + "\"");
    }
  }

  /** The last day of the period. */
  public LocalDate last() {
    return switch (precision) {
      case YEAR -> first.plusYears(1).minusDays(1);
      case MONTH -> first.plusMonths(1).minusDays(1);
      case DAY -> first;
    };
  }

  /** Whether some day lies in both periods, so that neither can be said to be earlier. */
  public boolean overlaps(PartialDate other) {
    return !last().isBefore(other.first) && !other.last().isBefore(first);
  }

  /** Whether every day of this period comes before every day of the other. */
  public boolean isBefore(PartialDate other) {
    return last().isBefore(other.first);
  }

  @Override
  public int compareTo(PartialDate other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return first
        .toString()
        .substring(0, precision == Precision.YEAR ? 4 : precision == Precision.MONTH ? 7 : 10);
  }
}
