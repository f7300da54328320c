package org.stancewatch.model;

import jakarta.annotation.Nullable;

/**
 * The value that a statement on a FIGURE gives; the proposition tells which quantity it is.
 *
 * @param amount how many; null if the figure is a date
 * @param period when; null if the figure is an amount
 * @param whose whose troops it counts, as the article names them ("American", "coalition"); null if
 *     it does not tell, or for a date
 * @param where in which country or place; null if the article does not tell, or for a date
 * @param asOf the time for which it holds; null if it is when it was said
 */
public record Figure(
    @Nullable Amount amount,
    @Nullable Period period,
    @Nullable String whose,
    @Nullable String where,
    @Nullable PartialDate asOf) {
  /**
   * A number, or the bounds that the article sets it: "about 900" is 900 to 900, "2,000 to 2,500"
   * is both, "up to 900" 0 to 900.
   *
   * @param low 0 or more
   * @param high {@code low} or more; null if nothing bounds it ("more than 900")
   * @param unit what is counted: "troops"
   */
  public record Amount(long low, @Nullable Long high, String unit) {
    public Amount {
      Require.that(low >= 0, "low", "expected 0 or more, but was " + low);
      Require.that(
          high == null || high >= low, "high", "expected " + low + " or more, but was " + high);
      Require.text("unit", unit, 100);
    }
  }

  /**
   * A time span: "by 2026" is 2026 to 2026, "September 2025 to end of 2026" is both.
   *
   * @param to not before {@code from}
   */
  public record Period(PartialDate from, PartialDate to) {
    public Period {
      Require.present("from", from);
      Require.present("to", to);
      Require.that(!to.isBefore(from), "to", "expected a date not before " + from);
    }
  }

  public Figure {
    Require.that(
        amount == null ^ period == null, "amount", "expected either an amount or a period");
    Require.optionalText("whose", whose, Source.LONGEST_NAME);
    Require.optionalText("where", where, Source.LONGEST_NAME);
  }
}
