package org.stancewatch.extract.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stancewatch.extract.lexicon.Phrases;
import org.stancewatch.extract.sentence.Token;
import org.stancewatch.model.PartialDate;
import org.stancewatch.model.PartialDate.Precision;

/** Reads times that count from another: "two years ago", "a week earlier", "the next day". */
final class RelativeTimes {
  private static final int YEARS_OF_A_DECADE = 10;
  private static final Set<String> UNITS = Set.of("decade", "year", "month", "week", "day");
  private static final Set<String> HOURS = Set.of("hour", "minute");
  private static final Phrases AT_THE_TIME =
      new Phrases(List.of("at the time", "at that time", "back then"));
  private static final Phrases AT_FIRST =
      new Phrases(List.of("at first", "initially", "originally", "in the beginning"));
  private static final Set<String> NEXT = Set.of("next", "following");
  private static final Set<String> SAME = Set.of("same", "that");
  private static final Set<String> SOME = Set.of("several", "many", "some", "few");

  private RelativeTimes() {}

  static Optional<TimeExpression> at(List<Token> tokens, int from, Today today) {
    return counted(tokens, from, today)
        .or(() -> ordinal(tokens, from, today))
        .or(() -> neighbour(tokens, from, today))
        .or(() -> vague(tokens, from, today))
        .or(() -> then(tokens, from, today));
  }

  /** "Two years ago", "a day earlier", "three weeks later", "hours later". */
  private static Optional<TimeExpression> counted(List<Token> tokens, int from, Today today) {
    int count = Numbers.of(tokens.get(from).norm());
    if (count < 0 || from + 2 >= tokens.size()) {
      return Optional.empty();
    }
    String unit = unit(tokens.get(from + 1));
    Token side = tokens.get(from + 2);
    if (!UNITS.contains(unit) || !isSide(tokens, from + 2)) {
      return Optional.empty();
    }
    PartialDate date =
        side.is("later")
            ? moved(today.then(), unit, count)
            : moved(side.is("ago") ? day(today) : then(today), unit, -count);
    return Optional.of(new TimeExpression(from, from + 3, date));
  }

  /** "On the 7th": of the month that was told of, else the latest. */
  private static Optional<TimeExpression> ordinal(List<Token> tokens, int from, Today today) {
    boolean led = tokens.get(from).is("on") && from + 2 < tokens.size();
    if (!led || !tokens.get(from + 1).is("the")) {
      return Optional.empty();
    }
    boolean written = tokens.get(from + 2).norm().matches("\\d{1,2}(st|nd|rd|th)");
    int number = written ? Numbers.within(tokens, from + 2, 1, 31) : -1;
    return number < 0
        ? Optional.empty()
        : Optional.of(new TimeExpression(from, from + 3, ofMonth(number, today)));
  }

  private static PartialDate ofMonth(int number, Today today) {
    PartialDate near = then(today);
    if (near == null || near.precision() == Precision.YEAR) {
      return null;
    }
    LocalDate first = near.first();
    boolean ahead =
        today.day() != null && first.withDayOfMonth(1).plusDays(number - 1L).isAfter(today.day());
    LocalDate month = ahead ? first.minusMonths(1) : first;
    LocalDate date = Calendar.of(month.getYear(), month.getMonth(), number);
    return date == null ? null : PartialDate.day(date);
  }

  /** "A week before the vote" counts from what can't be told. */
  private static boolean isSide(List<Token> tokens, int at) {
    Token side = tokens.get(at);
    boolean before = side.is("before") && at + 1 < tokens.size() && tokens.get(at + 1).isComma();
    return before || side.is("ago") || side.is("earlier") || side.is("later");
  }

  /** "The day before", "the next day", "that week", "the previous year" of another. */
  private static Optional<TimeExpression> neighbour(List<Token> tokens, int from, Today today) {
    int at = tokens.get(from).is("the") ? from + 1 : from;
    if (at + 1 >= tokens.size()) {
      return Optional.empty();
    }
    boolean article = at > from;
    String unit = unit(tokens.get(at + 1));
    if (UNITS.contains(unit) && article && tokens.get(at).isAny(NEXT)) {
      return Optional.of(new TimeExpression(from, at + 2, moved(today.then(), unit, 1)));
    }
    if (UNITS.contains(unit) && tokens.get(at).isAny(SAME)) {
      return Optional.of(new TimeExpression(from, at + 2, moved(today.then(), unit, 0)));
    }
    String own = nightly(unit(tokens.get(at)));
    return article && UNITS.contains(own) && tokens.get(at + 1).is("before")
        ? Optional.of(new TimeExpression(from, at + 2, moved(then(today), own, -1)))
        : Optional.empty();
  }

  /** "Hours later" is the same day; "years ago" is some day before. */
  private static Optional<TimeExpression> vague(List<Token> tokens, int from, Today today) {
    int at = tokens.get(from).isAny(SOME) ? from + 1 : from;
    if (at + 1 >= tokens.size()) {
      return Optional.empty();
    }
    String unit = unit(tokens.get(at));
    boolean plural = tokens.get(at).norm().endsWith("s");
    Token side = tokens.get(at + 1);
    if (HOURS.contains(unit) && (side.is("later") || side.is("earlier"))) {
      return Optional.of(new TimeExpression(from, at + 2, today.then()));
    }
    boolean longAgo = plural && UNITS.contains(unit) && isSide(tokens, at + 1) && !side.is("later");
    return longAgo ? Optional.of(new TimeExpression(from, at + 2, null, true)) : Optional.empty();
  }

  /** "At the time" is when the text told of last; "at first" and "in the 1990s" are long ago. */
  private static Optional<TimeExpression> then(List<Token> tokens, int from, Today today) {
    int time = AT_THE_TIME.match(tokens, from);
    if (time > 0) {
      PartialDate then = today.then();
      return Optional.of(new TimeExpression(from, from + time, then, then == null));
    }
    int first = AT_FIRST.match(tokens, from);
    if (first > 0) {
      return Optional.of(new TimeExpression(from, from + first, null, true));
    }
    int decade = from + 2;
    boolean led = decade < tokens.size() && tokens.get(from).is("in");
    return led && tokens.get(decade).norm().matches("(19|20)\\d0s")
        ? Optional.of(new TimeExpression(from, decade + 1, null, true))
        : Optional.empty();
  }

  private static String unit(Token token) {
    return token.norm().replaceAll("s$", "");
  }

  private static String nightly(String unit) {
    return unit.equals("night") || unit.equals("evening") ? "day" : unit;
  }

  private static PartialDate day(Today today) {
    return today.day() == null ? null : PartialDate.day(today.day());
  }

  private static PartialDate then(Today today) {
    return today.then() == null ? day(today) : today.then();
  }

  /** A date so many units away, no more precise than either; null if that can't be told. */
  static PartialDate moved(PartialDate from, String unit, int count) {
    if (from == null) {
      return null;
    }
    LocalDate first = from.first();
    return switch (unit) {
      case "decade" -> PartialDate.year(first.getYear() + YEARS_OF_A_DECADE * count);
      case "year" -> PartialDate.year(first.getYear() + count);
      case "month" -> monthly(from, first.plusMonths(count));
      case "week" -> monthly(from, first.plusWeeks(count));
      default -> from.precision() == Precision.DAY ? PartialDate.day(first.plusDays(count)) : from;
    };
  }

  private static PartialDate monthly(PartialDate from, LocalDate day) {
    return from.precision() == Precision.YEAR ? from : PartialDate.month(YearMonth.from(day));
  }
}
