package org.stancewatch.extract.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stancewatch.extract.lexicon.Lexicon;
import org.stancewatch.extract.lexicon.Phrases;
import org.stancewatch.extract.mission.MissionWords;
import org.stancewatch.extract.sentence.Token;
import org.stancewatch.extract.time.Deadline;
import org.stancewatch.extract.time.Deadlines;
import org.stancewatch.model.Figure;

/** Finds the date of a withdrawal among words that are known to announce one. */
public final class EndDates {
  private static final int MANY = 100;

  private final Phrases ending = Lexicon.english().phrases("ending");
  private final Phrases negation = Lexicon.english().phrases("negation");
  private final Phrases wished = Lexicon.english().phrases("wished-for");
  private final Phrases partial = Lexicon.english().phrases("partial");

  /**
   * The end of the whole mission; what only some soldiers do, what is demanded, or what has passed,
   * is none.
   *
   * @param from index of the first token of what is announced
   * @param to index after the last
   * @param day the day the text speaks of as today; null if unknown
   * @return empty if there is none, or more than one
   */
  public Optional<FoundFigure> in(
      List<Token> tokens, int from, int to, MissionWords words, LocalDate day) {
    List<Deadline> found =
        Deadlines.in(tokens, from, to, day).stream().filter(d -> isAhead(d, day)).toList();
    if (found.size() != 1
        || isNoPlan(tokens, from, to, words)
        || !has(ending, tokens, from, to, found.get(0))
        || has(negation, tokens, from, to, found.get(0))) {
      return Optional.empty();
    }
    Deadline end = found.get(0);
    Figure.Period period = new Figure.Period(end.first(), end.last());
    Figure figure = new Figure(null, period, null, null, null);
    return Optional.of(new FoundFigure(end.from(), end.to(), figure));
  }

  private static boolean isAhead(Deadline deadline, LocalDate day) {
    return day == null || !deadline.last().last().isBefore(day);
  }

  private boolean isNoPlan(List<Token> tokens, int from, int to, MissionWords words) {
    for (int at = from; at < to; at++) {
      if (words.isOtherCountry(tokens, at)
          || partial.matches(tokens, at)
          || wished.matches(tokens, at)
          || tokens.get(at).text().equals("may")
          || isNumberOfMany(tokens, at)
          || isOutOfAPart(tokens, at, words)) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is such a word, that in "by the end" and "no later than" aside. */
  private static boolean has(
      Phrases words, List<Token> tokens, int from, int to, Deadline deadline) {
    for (int at = from; at < to; at++) {
      boolean outside = at < deadline.from() || at >= deadline.to();
      if (outside && words.matches(tokens, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumberOfMany(List<Token> tokens, int at) {
    Quantity number = tokens.get(at).isWord() ? Quantities.at(tokens, at) : null;
    boolean many = number != null && (number.high() == null || number.high() >= MANY);
    return many && !isPartOfDate(tokens, at);
  }

  /** "Out of the north", "from South Kivu": not out of the country. */
  private static boolean isOutOfAPart(List<Token> tokens, int at, MissionWords words) {
    if (!tokens.get(at).is("from") || at + 1 >= tokens.size()) {
      return false;
    }
    boolean named = tokens.get(at + 1).isCapitalised();
    return named && words.host(tokens, at + 1) == 0;
  }

  /** A year that is written like a number. */
  private static boolean isPartOfDate(List<Token> tokens, int at) {
    return tokens.get(at).norm().matches("(19|20)\\d\\d");
  }
}
