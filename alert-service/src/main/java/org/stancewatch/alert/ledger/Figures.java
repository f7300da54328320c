package org.stancewatch.alert.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stancewatch.model.Figure;
import org.stancewatch.model.PartialDate;
import org.stancewatch.model.Statement;

/**
 * Finds values of one quantity that differ beyond the tolerance at about one time. Figures of other
 * troops, or of another place, are never compared: 900 allied are no contradiction to 2,500
 * American.
 */
record Figures(LedgerSettings settings) {
  /**
   * The share of the larger value by which the smaller may fall short of it and be the same: "about" and "some" say no more.
   */
  private static final double TOLERANCE = 0.15;

  /** Everyone who gives one value of one quantity at about one time. */
  private record Value(String of, SaidTime said, List<Statement> statements) {
    Figure figure() {
      return statements.get(0).figure();
    }

    ReportedUtterance utterance() {
      return ReportedUtterance.of(said, statements);
    }
  }

  List<Opposition> conflicts(List<Statement> statements) {
    List<Opposition> found = new ArrayList<>();
    List<Value> values = values(statements);
    for (int one = 0; one < values.size(); one++) {
      for (int other = one + 1; other < values.size(); other++) {
        if (isConflict(values.get(one), values.get(other))) {
          found.add(opposition(values.get(one), values.get(other)));
        }
      }
    }
    return found;
  }

  /** One for each value and month, so that a copy adds a report and no conflict. */
  private static List<Value> values(List<Statement> statements) {
    Map<String, List<Statement>> same =
        statements.stream()
            .filter(statement -> statement.figure() != null)
            .collect(Collectors.groupingBy(Figures::key, TreeMap::new, Collectors.toList()));
    return same.values().stream()
        .map(reports -> new Value(quantity(reports.get(0).figure()), said(reports), reports))
        .sorted(Comparator.comparing((Value value) -> value.said.date()))
        .toList();
  }

  private static String key(Statement statement) {
    Figure figure = statement.figure();
    String value = figure.amount() != null ? bounds(figure.amount()) : bounds(figure.period());
    return quantity(figure) + "|" + value + "|" + month(statement);
  }

  private static String quantity(Figure figure) {
    return words(figure.whose()) + "|" + words(figure.where());
  }

  private static String words(String name) {
    return name == null ? "" : String.join(" ", Wording.words(name.toLowerCase(Locale.ROOT)));
  }

  private static String bounds(Figure.Amount amount) {
    return amount.low() + "-" + (amount.high() == null ? "" : amount.high());
  }

  private static String bounds(Figure.Period period) {
    return period.from() + "-" + period.to();
  }

  private static String month(Statement statement) {
    LocalDate first = time(statement).date().first();
    return first.getYear() + "-" + first.getMonthValue();
  }

  private static SaidTime said(Collection<Statement> reports) {
    return reports.stream().map(Figures::time).min(SaidTime.BEST_FIRST).orElseThrow();
  }

  /**
   * The time for which the figure holds; an undated one held when it was reported at the latest.
   */
  private static SaidTime time(Statement statement) {
    PartialDate asOf = statement.figure().asOf();
    return asOf == null ? SaidTime.of(statement) : new SaidTime(asOf, true);
  }

  private boolean isConflict(Value one, Value other) {
    return one.of.equals(other.of)
        && one.said.days() <= settings.conflictDays()
        && other.said.days() <= settings.conflictDays()
        && one.said.isWithin(settings.campDays(), other.said)
        && differ(one.figure(), other.figure())
        && Origins.areIndependent(one.statements, other.statements);
  }

  private static boolean differ(Figure one, Figure other) {
    if (one.amount() == null || other.amount() == null) {
      return one.period() != null
          && other.period() != null
          && (one.period().to().isBefore(other.period().from())
              || other.period().to().isBefore(one.period().from()));
    }
    return differ(one.amount(), other.amount());
  }

  private static boolean differ(Figure.Amount one, Figure.Amount other) {
    return one.unit().equalsIgnoreCase(other.unit()) && (exceeds(one, other) || exceeds(other, one));
  }

  /** What has no upper bound is exceeded by nothing. */
  private static boolean exceeds(Figure.Amount one, Figure.Amount other) {
    return other.high() != null && one.low() - other.high() > TOLERANCE * one.low();
  }

  private static Opposition opposition(Value one, Value other) {
    String label = key(one.statements.get(0)) + " against " + key(other.statements.get(0));
    return new Opposition(one.utterance(), other.utterance(), label);
  }
}
