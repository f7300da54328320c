package org.stancewatch.alert.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stancewatch.model.Figure;
import org.stancewatch.model.Statement;

/**
 * Everyone who gives one value of one quantity, at whatever time: about 900 and 920 are one.
 *
 * @param quantity whose troops where
 * @param reports the one that was reported first gives the value
 */
record FigureValue(String quantity, List<Statement> reports) {
  /**
   * The share of the larger value by which the smaller may fall short of it and be the same:
   * "about" and "some" say no more.
   */
  private static final double TOLERANCE = 0.15;

  /** The values that statements give, the first reported first. */
  static List<FigureValue> in(List<Statement> statements) {
    Map<String, List<FigureValue>> values = new LinkedHashMap<>();
    statements.stream()
        .sorted(ReportedUtterance.FIRST_REPORTED)
        .forEach(statement -> add(statement, values));
    return values.values().stream().flatMap(List::stream).toList();
  }

  private static void add(Statement statement, Map<String, List<FigureValue>> values) {
    String quantity = quantity(statement.figure());
    List<FigureValue> same = values.computeIfAbsent(quantity, q -> new ArrayList<>());
    same.stream()
        .filter(value -> value.isSameAs(statement.figure()))
        .findFirst()
        .orElseGet(
            () -> {
              FigureValue value = new FigureValue(quantity, new ArrayList<>());
              same.add(value);
              return value;
            })
        .reports
        .add(statement);
  }

  private static String quantity(Figure figure) {
    return words(figure.whose()) + "|" + words(figure.where());
  }

  private static String words(String name) {
    return name == null ? "" : String.join(" ", Wording.words(name.toLowerCase(Locale.ROOT)));
  }

  /** Bounds such as "up to 2,500" are compatible with much, and the same as themselves only. */
  private boolean isSameAs(Figure other) {
    Figure own = reports.get(0).figure();
    boolean exact = own.amount() != null && isExact(own) && isExact(other);
    return own.equals(other) || exact && !differ(own, other);
  }

  private static boolean isExact(Figure figure) {
    Figure.Amount amount = figure.amount();
    return amount != null && amount.high() != null && amount.low() == amount.high();
  }

  /** Whether both can't be right. */
  static boolean differ(Figure one, Figure other) {
    if (one.amount() == null || other.amount() == null) {
      return one.period() != null
          && other.period() != null
          && (one.period().to().isBefore(other.period().from())
              || other.period().to().isBefore(one.period().from()));
    }
    return one.amount().unit().equalsIgnoreCase(other.amount().unit())
        && (exceeds(one.amount(), other.amount()) || exceeds(other.amount(), one.amount()));
  }

  /** What has no upper bound is exceeded by nothing. */
  private static boolean exceeds(Figure.Amount one, Figure.Amount other) {
    return other.high() != null && one.low() - other.high() > TOLERANCE * one.low();
  }
}
