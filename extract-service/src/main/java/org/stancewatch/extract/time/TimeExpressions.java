package org.stancewatch.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stancewatch.extract.lexicon.Lexicon;
import org.stancewatch.extract.lexicon.Phrases;
import org.stancewatch.extract.sentence.Token;
import org.stancewatch.model.PartialDate;

/** Reads dates in words. */
public final class TimeExpressions {
  private static final Set<String> LEADS =
      Set.of(
          "on",
          "in",
          "of",
          "during",
          "earlier",
          "later",
          "early",
          "late",
          "mid",
          "this",
          "last",
          "previous",
          "the",
          "past",
          "only",
          "just",
          "since");
  private static final Phrases AS_LATE_AS =
      new Phrases(List.of("as recently as", "as late as", "as early as", "as long ago as"));
  private static final int LONGEST = 6;
  private static final Today UNKNOWN = Today.of(null);
  private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])-([0-3]\\d)");
  private static final Pattern PART_OF_MONTH = Pattern.compile("(?:early|mid|late)-(\\p{L}+)");
  private static final Set<String> NIGHTS = Set.of("night", "evening");

  /** The last month of each season. */
  private static final Map<String, Month> SEASONS =
      Map.of(
          "winter",
          Month.FEBRUARY,
          "spring",
          Month.MAY,
          "summer",
          Month.AUGUST,
          "autumn",
          Month.NOVEMBER,
          "fall",
          Month.NOVEMBER);

  private static final Phrases PAPER = Lexicon.english().phrases("paper");

  private TimeExpressions() {}

  /** All of them among tokens, in order. */
  public static List<TimeExpression> in(List<Token> tokens, int from, int to, LocalDate day) {
    return read(tokens, from, to, Today.of(day));
  }

  /** All of them among tokens, in order. */
  static List<TimeExpression> read(List<Token> tokens, int from, int to, Today today) {
    List<TimeExpression> found = new ArrayList<>();
    for (int at = from; at < to; ) {
      Optional<TimeExpression> expression = at(tokens, at, today);
      expression.ifPresent(found::add);
      at = expression.map(TimeExpression::to).orElse(at + 1);
    }
    return found;
  }

  /** The index at which a time expression that ends before an index begins; else the index. */
  public static int skipBack(List<Token> tokens, int end) {
    for (int at = Math.max(0, end - LONGEST); at < end; at++) {
      Optional<TimeExpression> expression = at(tokens, at, UNKNOWN);
      if (expression.isPresent() && expression.get().to() == end) {
        return at;
      }
    }
    return end;
  }

  /** The index after a time expression that begins at an index; else the index. */
  public static int skipForward(List<Token> tokens, int from) {
    return from >= tokens.size()
        ? from
        : at(tokens, from, UNKNOWN).map(TimeExpression::to).orElse(from);
  }

  static Optional<TimeExpression> at(List<Token> tokens, int from, Today today) {
    LocalDate day = today.day();
    int at = atOf(tokens, from);
    boolean led = at > from;
    String lead = led ? tokens.get(at - 1).norm() : "";
    return single(tokens, from, at, day)
        .or(() -> monthName(tokens, from, at, day))
        .or(() -> period(tokens, from, at, day))
        .or(() -> RelativeTimes.at(tokens, from, today))
        .or(() -> year(tokens, from, at, led && !lead.equals("the")));
  }

  /** The index after "in", "earlier this", "as recently as". */
  private static int atOf(List<Token> tokens, int from) {
    int at = from + AS_LATE_AS.match(tokens, from);
    int first = at;
    while (at < tokens.size() - 1 && at - first < 3 && LEADS.contains(tokens.get(at).norm())) {
      at++;
    }
    return Math.min(at, tokens.size() - 1);
  }

  private static Optional<TimeExpression> single(
      List<Token> tokens, int from, int at, LocalDate day) {
    String norm = tokens.get(at).norm();
    boolean possessive = at + 1 < tokens.size() && tokens.get(at + 1).is("'s");
    Optional<DayOfWeek> weekday = Calendar.weekday(norm);
    if (weekday.isPresent() && !possessive && tokens.get(at).isCapitalised()) {
      return Optional.of(new TimeExpression(from, at + 1, Calendar.latest(weekday.get(), day)));
    }
    int back =
        switch (norm) {
          case "today", "tonight" -> 0;
          case "yesterday", "overnight" -> 1;
          default -> -1;
        };
    Optional<TimeExpression> written = written(norm, from, at, day);
    if (written.isPresent()) {
      return written;
    }
    PartialDate date = day == null || back < 0 ? null : PartialDate.day(day.minusDays(back));
    return back < 0 || possessive
        ? Optional.empty()
        : Optional.of(new TimeExpression(from, at + 1, date));
  }

  /** "2024-01-05", "mid-December". */
  private static Optional<TimeExpression> written(String norm, int from, int at, LocalDate day) {
    Matcher iso = ISO_DAY.matcher(norm);
    if (iso.matches()) {
      Month month = Month.of(Integer.parseInt(iso.group(2)));
      int ofMonth = Integer.parseInt(iso.group(3));
      return Optional.of(
          new TimeExpression(
              from, at + 1, date(month, ofMonth, Integer.parseInt(iso.group(1)), day)));
    }
    Matcher part = PART_OF_MONTH.matcher(norm);
    return part.matches()
        ? Calendar.month(part.group(1))
            .map(month -> new TimeExpression(from, at + 1, Calendar.latest(month, day)))
        : Optional.empty();
  }

  /** "Jan. 5", "Jan. 5, 2024", "5 January 2024", "January 2024", "in January". */
  private static Optional<TimeExpression> monthName(
      List<Token> tokens, int from, int at, LocalDate day) {
    boolean dayFirst = Numbers.within(tokens, at, 1, 31) > 0 && isMonth(tokens, at + 1);
    int monthAt = dayFirst ? at + 1 : at;
    if (!isMonth(tokens, monthAt)) {
      return Optional.empty();
    }
    Month month = Calendar.month(tokens.get(monthAt).norm()).orElseThrow();
    int after = monthAt + 1;
    int dayOfMonth =
        dayFirst ? Numbers.within(tokens, at, 1, 31) : Numbers.within(tokens, after, 1, 31);
    after += !dayFirst && dayOfMonth > 0 ? 1 : 0;
    int yearAt = isComma(tokens, after) || isOf(tokens, after) ? after + 1 : after;
    int relative = relativeYear(tokens, yearAt, day);
    int year = relative > 0 ? relative : Numbers.within(tokens, yearAt, 1900, 2099);
    int to = relative > 0 ? yearAt + 2 : year > 0 ? yearAt + 1 : after;
    PartialDate date = date(month, dayOfMonth, year, day);
    boolean bare = dayOfMonth < 0 && year < 0 && from == at;
    return bare ? Optional.empty() : Optional.of(new TimeExpression(from, to, date));
  }

  /** "Last year", "this year"; -1 if it is neither. */
  private static int relativeYear(List<Token> tokens, int at, LocalDate day) {
    if (day == null || at + 1 >= tokens.size() || !tokens.get(at + 1).is("year")) {
      return -1;
    }
    return tokens.get(at).is("last")
        ? day.getYear() - 1
        : tokens.get(at).is("this") ? day.getYear() : -1;
  }

  private static PartialDate date(Month month, int dayOfMonth, int year, LocalDate day) {
    if (year < 0) {
      return dayOfMonth < 0 ? Calendar.latest(month, day) : Calendar.latest(month, dayOfMonth, day);
    }
    LocalDate exact = dayOfMonth < 0 ? null : Calendar.of(year, month, dayOfMonth);
    return exact == null ? PartialDate.month(YearMonth.of(year, month)) : PartialDate.day(exact);
  }

  /** "last year", "this month", "the previous week". */
  private static Optional<TimeExpression> period(
      List<Token> tokens, int from, int at, LocalDate day) {
    if (at == from || at >= tokens.size()) {
      return Optional.empty();
    }
    String lead = tokens.get(at - 1).norm();
    int back =
        switch (lead) {
          case "last", "previous" -> 1;
          case "this" -> 0;
          default -> -1;
        };
    String unit = tokens.get(at).norm();
    boolean known = Set.of("year", "month", "week").contains(unit);
    if (back == 1 && NIGHTS.contains(unit)) {
      return Optional.of(new TimeExpression(from, at + 1, RelativeTimes.moved(of(day), "day", -1)));
    }
    if (back == 1 && SEASONS.containsKey(unit)) {
      return Optional.of(new TimeExpression(from, at + 1, season(SEASONS.get(unit), day)));
    }
    return back < 0 || !known
        ? Optional.empty()
        : Optional.of(new TimeExpression(from, at + 1, RelativeTimes.moved(of(day), unit, -back)));
  }

  /**
   * The year of a season that is over; in the last half of one it is hard to tell which is meant.
   */
  private static PartialDate season(Month end, LocalDate day) {
    return day == null
        ? null
        : PartialDate.year(day.getMonth().compareTo(end) > 0 ? day.getYear() : day.getYear() - 1);
  }

  /** "in 2020", "2022 report". */
  private static Optional<TimeExpression> year(List<Token> tokens, int from, int at, boolean led) {
    int year = Numbers.within(tokens, at, 1900, 2099);
    boolean ofPaper = PAPER.matches(tokens, at + 1);
    return year < 0 || !led && !ofPaper
        ? Optional.empty()
        : Optional.of(new TimeExpression(from, at + 1, PartialDate.year(year)));
  }

  private static PartialDate of(LocalDate day) {
    return day == null ? null : PartialDate.day(day);
  }

  private static boolean isMonth(List<Token> tokens, int at) {
    return at < tokens.size()
        && tokens.get(at).isCapitalised()
        && Calendar.month(tokens.get(at).norm()).isPresent();
  }

  private static boolean isComma(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).isComma();
  }

  private static boolean isOf(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).is("of");
  }
}
