package org.stancewatch.alert.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.stancewatch.model.PartialDate;
import org.stancewatch.model.Statement;

/**
 * When something was said, as far as that is known.
 *
 * @param date the period it was said in; if not known, the day by which it was said at the latest
 * @param known whether the document tells when it was said
 */
record SaidTime(PartialDate date, boolean known) {
  /** Which of several datings of one utterance to believe: the earliest, and the most precise. */
  static final Comparator<SaidTime> BEST_FIRST =
      Comparator.comparing(SaidTime::known)
          .reversed()
          .thenComparing(time -> time.date.last())
          .thenComparing(time -> time.date.precision(), Comparator.reverseOrder());

  /** The most precise first; what is not dated last. */
  static final Comparator<SaidTime> MOST_PRECISE_FIRST =
      Comparator.comparing(SaidTime::known)
          .thenComparing(time -> time.date.precision())
          .reversed()
          .thenComparing(SaidTime::date);

  static SaidTime of(Statement statement) {
    if (statement.saidAt() != null) {
      return new SaidTime(statement.saidAt(), true);
    }
    Instant latest =
        statement.reportedAt() != null ? statement.reportedAt() : statement.learnedAt();
    return new SaidTime(PartialDate.day(LocalDate.ofInstant(latest, ZoneOffset.UTC)), false);
  }

  /** Whether this was certainly said before the other. */
  boolean isBefore(SaidTime other) {
    return other.known && date.isBefore(other.date);
  }

  boolean isOrderedAgainst(SaidTime other) {
    return isBefore(other) || other.isBefore(this);
  }

  /** Whether the periods, each longer by so many days at its end, have a day in common. */
  boolean isWithin(int days, SaidTime other) {
    return !date.last().plusDays(days).isBefore(other.date.first())
        && !other.date.last().plusDays(days).isBefore(date.first());
  }

  /** Whether both were said within weeks; what is dated to the year may have been said long ago. */
  boolean isShortlyBeforeOrAfter(SaidTime other, LedgerSettings settings) {
    return known
        && days() <= settings.conflictDays()
        && other.days() <= settings.conflictDays()
        && isWithin(settings.campDays(), other);
  }

  /** How many days the period has. */
  long days() {
    return ChronoUnit.DAYS.between(date.first(), date.last()) + 1;
  }
}
