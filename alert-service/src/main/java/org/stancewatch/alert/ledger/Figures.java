package org.stancewatch.alert.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stancewatch.model.PartialDate;
import org.stancewatch.model.Statement;

/**
 * Finds values of one quantity that differ beyond the tolerance at about one time. Figures of other
 * troops, or of another place, are never compared: 900 allied are no contradiction to 2,500
 * American.
 *
 * <p>Two values make one conflict for as long as they are told beside each other, so that neither a
 * copy nor the same count months later is another.
 */
record Figures(LedgerSettings settings) {
  private static final Comparator<Statement> BY_TIME =
      Comparator.comparing((Statement statement) -> time(statement).date())
          .thenComparing(statement -> statement.id().value());

  /** Those who give the one value and those who give the other, at about one time. */
  private record Episode(List<Statement> ones, List<Statement> others) {
    Episode() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    void add(Statement statement, boolean one) {
      (one ? ones : others).add(statement);
    }

    boolean isConflict() {
      return !ones.isEmpty() && !others.isEmpty() && Origins.areIndependent(ones, others);
    }

    Opposition opposition(String label) {
      ReportedUtterance one = utterance(ones);
      ReportedUtterance other = utterance(others);
      return ReportedUtterance.BY_TIME.compare(one, other) <= 0
          ? new Opposition(one, other, label)
          : new Opposition(other, one, label);
    }

    private static ReportedUtterance utterance(List<Statement> reports) {
      SaidTime said = reports.stream().map(Figures::time).min(SaidTime.BEST_FIRST).orElseThrow();
      return ReportedUtterance.of(said, reports);
    }
  }

  List<Opposition> conflicts(List<Statement> statements) {
    List<FigureValue> values = FigureValue.in(statements.stream().filter(this::isDated).toList());
    List<Opposition> found = new ArrayList<>();
    for (int one = 0; one < values.size(); one++) {
      for (int other = one + 1; other < values.size(); other++) {
        if (values.get(one).quantity().equals(values.get(other).quantity())) {
          addConflicts(values.get(one), values.get(other), found);
        }
      }
    }
    return Opposition.numbered(found);
  }

  /** An undated page is mostly a rewrite, and what is dated to the year may have changed in it. */
  private boolean isDated(Statement statement) {
    SaidTime time = time(statement);
    return time.known() && time.days() <= settings.conflictDays();
  }

  /** The time for which the figure holds: if it does not tell, when it was said. */
  private static SaidTime time(Statement statement) {
    PartialDate asOf = statement.figure().asOf();
    return asOf == null ? SaidTime.of(statement) : new SaidTime(asOf, true);
  }

  private void addConflicts(FigureValue one, FigureValue other, List<Opposition> found) {
    episodes(one, other).stream()
        .filter(Episode::isConflict)
        .map(episode -> episode.opposition(one.quantity() + " "))
        .forEach(found::add);
  }

  /**
   * Those who contradict each other, cut where nobody did for a while. What goes on and on is shown
   * by its beginning.
   */
  private List<Episode> episodes(FigureValue one, FigureValue other) {
    List<Episode> episodes = new ArrayList<>();
    LocalDate begin = LocalDate.MIN;
    LocalDate last = LocalDate.MIN;
    for (Map.Entry<Statement, Boolean> involved : involved(one, other).entrySet()) {
      LocalDate day = day(involved.getKey());
      if (episodes.isEmpty() || day.isAfter(last.plusDays(settings.campDays()))) {
        episodes.add(new Episode());
        begin = day;
      }
      if (!day.isAfter(begin.plusDays(reach()))) {
        episodes.get(episodes.size() - 1).add(involved.getKey(), involved.getValue());
      }
      last = day;
    }
    return episodes;
  }

  /**
   * How many days after the first day of one figure that of another, about the same time, can be.
   */
  private int reach() {
    return settings.campDays() + settings.conflictDays();
  }

  /** In the order of time, each with whether it gives the one value. */
  private SortedMap<Statement, Boolean> involved(FigureValue one, FigureValue other) {
    SortedMap<Statement, Boolean> involved = new TreeMap<>(BY_TIME);
    addRivals(one, other, true, involved);
    addRivals(other, one, false, involved);
    return involved;
  }

  /** Looks only at neighbours in time: over the years, a count is given by thousands. */
  private void addRivals(
      FigureValue of, FigureValue against, boolean one, SortedMap<Statement, Boolean> to) {
    NavigableMap<LocalDate, List<Statement>> byDay =
        against.reports().stream()
            .collect(Collectors.groupingBy(Figures::day, TreeMap::new, Collectors.toList()));
    for (Statement statement : of.reports()) {
      LocalDate day = day(statement);
      boolean contradicted =
          byDay.subMap(day.minusDays(reach()), true, day.plusDays(reach()), true).values().stream()
              .flatMap(List::stream)
              .anyMatch(rival -> isConflict(statement, rival));
      if (contradicted) {
        to.put(statement, one);
      }
    }
  }

  private static LocalDate day(Statement statement) {
    return time(statement).date().first();
  }

  private boolean isConflict(Statement one, Statement other) {
    return time(one).isWithin(settings.campDays(), time(other))
        && FigureValue.differ(one.figure(), other.figure());
  }
}
