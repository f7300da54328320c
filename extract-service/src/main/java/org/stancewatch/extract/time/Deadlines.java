package org.stancewatch.extract.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stancewatch.extract.lexicon.Phrases;
import org.stancewatch.extract.sentence.Token;
import org.stancewatch.model.PartialDate;

/**
 * Reads dates that lie ahead: "by the end of September 2025", "within twelve months", "no later
 * than Dec. 31". A month without a year is the next one.
 */
public final class Deadlines {
  private static final Phrases LEADS =
      new Phrases(List.of("by", "before", "until", "no later than", "not later than", "at", "on"));
  private static final Phrases EDGES =
      new Phrases(
          List.of("the end of", "end of", "the close of", "the middle of", "late", "mid", "the"));
  private static final Set<String> YEAR_ENDS = Set.of("year-end", "end-year");
  private static final Set<String> EXACT = Set.of("on", "at");

  /** In months: whoever names a day without "by" a longer time ahead tells the year. */
  private static final int FARTHEST_EXACT = 9;

  private static final String MID = "mid-";
  private static final String END = "end-";

  private Deadlines() {}

  /**
   * All of them among tokens, in order.
   *
   * @param day today; null if unknown, which leaves only dates with a year
   */
  public static List<Deadline> in(List<Token> tokens, int from, int to, LocalDate day) {
    List<Deadline> found = new ArrayList<>();
    for (int at = from; at < to; at++) {
      Deadline deadline = at(tokens, at, day);
      if (deadline != null && deadline.to() <= to) {
        found.add(deadline);
        at = deadline.to() - 1;
      }
    }
    return found;
  }

  private static Deadline at(List<Token> tokens, int from, LocalDate day) {
    if (tokens.get(from).is("within")) {
      return within(tokens, from, day);
    }
    int lead = LEADS.match(tokens, from);
    if (lead == 0 || from + lead >= tokens.size()) {
      return null;
    }
    int at = from + lead;
    int edge = EDGES.match(tokens, at);
    int date = at + edge < tokens.size() ? at + edge : at;
    return monthly(tokens, from, date, day)
        .filter(deadline -> !hasPassed(tokens, deadline, day))
        .or(() -> yearly(tokens, from, date, day, edge > 1))
        .orElse(null);
  }

  /** "On 25 June" in July is no date of next year. */
  private static boolean hasPassed(List<Token> tokens, Deadline deadline, LocalDate day) {
    return day != null
        && tokens.get(deadline.from()).isAny(EXACT)
        && deadline.first().first().isAfter(day.plusMonths(FARTHEST_EXACT))
        && tokens.subList(deadline.from(), deadline.to()).stream()
            .noneMatch(token -> token.norm().matches("\\d{4}|year"));
  }

  /** "Within twelve months": any day from today on. */
  private static Deadline within(List<Token> tokens, int from, LocalDate day) {
    int at = from + 1 < tokens.size() && tokens.get(from + 1).is("the") ? from + 3 : from + 1;
    int count = at + 1 < tokens.size() ? Numbers.of(tokens.get(at).norm()) : -1;
    if (count < 0 || day == null) {
      return null;
    }
    LocalDate last =
        switch (tokens.get(at + 1).norm().replaceAll("s$", "")) {
          case "year" -> day.plusYears(count);
          case "month" -> day.plusMonths(count);
          case "week" -> day.plusWeeks(count);
          case "day" -> day.plusDays(count);
          default -> null;
        };
    return last == null
        ? null
        : new Deadline(from, at + 2, PartialDate.day(day), PartialDate.day(last));
  }

  /** "Sept. 15, 2025", "15 September", "the end of September 2025", "mid-September". */
  private static Optional<Deadline> monthly(List<Token> tokens, int from, int at, LocalDate day) {
    int before = Numbers.within(tokens, at, 1, 31);
    int monthAt = before > 0 ? at + 1 : at;
    Optional<Month> month = monthAt < tokens.size() ? month(tokens.get(monthAt)) : Optional.empty();
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int next = monthAt + 1;
    int after = before > 0 ? -1 : Numbers.within(tokens, next, 1, 31);
    next += after > 0 ? 1 : 0;
    int yearAt = next < tokens.size() && isYearLead(tokens.get(next)) ? next + 1 : next;
    int relative = relativeYear(tokens, yearAt, day);
    int year = relative > 0 ? relative : Numbers.within(tokens, yearAt, 1900, 2099);
    PartialDate date = date(month.get(), Math.max(before, after), year, day);
    int to = relative > 0 ? yearAt + 2 : year > 0 ? yearAt + 1 : next;
    return date == null ? Optional.empty() : Optional.of(new Deadline(from, to, date, date));
  }

  /** "Next year", "this year"; -1 if it is neither. */
  private static int relativeYear(List<Token> tokens, int at, LocalDate day) {
    boolean year = day != null && at + 1 < tokens.size() && tokens.get(at + 1).is("year");
    if (year && tokens.get(at).is("next")) {
      return day.getYear() + 1;
    }
    return year && tokens.get(at).is("this") ? day.getYear() : -1;
  }

  private static boolean isYearLead(Token token) {
    return token.isComma() || token.is("of");
  }

  private static Optional<Month> month(Token token) {
    String norm = token.norm();
    boolean part = norm.startsWith(MID) || norm.startsWith(END);
    return token.isCapitalised() || part
        ? Calendar.month(part ? norm.substring(norm.indexOf('-') + 1) : norm)
        : Optional.empty();
  }

  private static PartialDate date(Month month, int dayOfMonth, int year, LocalDate today) {
    if (year < 0 && today == null) {
      return null;
    }
    boolean passed = year < 0 && month.getValue() < today.getMonthValue();
    int of = year > 0 ? year : passed ? today.getYear() + 1 : today.getYear();
    LocalDate exact = dayOfMonth < 0 ? null : Calendar.of(of, month, dayOfMonth);
    return exact == null ? PartialDate.month(YearMonth.of(of, month)) : PartialDate.day(exact);
  }

  /** "2026", "the end of 2026", "the end of the year", "the end of next year", "year-end". */
  private static Optional<Deadline> yearly(
      List<Token> tokens, int from, int at, LocalDate day, boolean ended) {
    int year = Numbers.within(tokens, at, 1900, 2099);
    if (year > 0) {
      return Optional.of(yearly(from, at + 1, year));
    }
    if (day == null) {
      return Optional.empty();
    }
    if (tokens.get(at).isAny(YEAR_ENDS)) {
      return Optional.of(yearly(from, at + 1, day.getYear()));
    }
    boolean named = at + 1 < tokens.size() && tokens.get(at + 1).is("year");
    boolean next = named && tokens.get(at).is("next");
    boolean current = named && ended && tokens.get(at).isAny(Set.of("the", "this"));
    return next || current
        ? Optional.of(yearly(from, at + 2, next ? day.getYear() + 1 : day.getYear()))
        : Optional.empty();
  }

  private static Deadline yearly(int from, int to, int year) {
    return new Deadline(from, to, PartialDate.year(year), PartialDate.year(year));
  }
}
