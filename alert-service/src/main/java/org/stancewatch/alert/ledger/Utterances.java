package org.stancewatch.alert.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stancewatch.model.PartialDate.Precision;
import org.stancewatch.model.Stance;
import org.stancewatch.model.Statement;
import org.stancewatch.model.StatementId;

/**
 * Finds which statements of one holder report the same act of stating.
 *
 * <p>Reports with the same wording are one telling, whatever dates they give it. Tellings of one
 * stance within a few days of each other are one utterance; one that is dated to the month or year
 * joins what it may be a report of, an undated one the latest that it may be.
 */
final class Utterances {
  private static final Comparator<Telling> MOST_PRECISE_FIRST =
      Comparator.comparing(Telling::said, SaidTime.MOST_PRECISE_FIRST)
          .thenComparing(telling -> telling.lowestId().value());

  private final int utteranceDays;
  private final List<Telling> found = new ArrayList<>();

  private Utterances(int utteranceDays) {
    this.utteranceDays = utteranceDays;
  }

  static List<ReportedUtterance> in(List<Statement> statements, LedgerSettings settings) {
    List<ReportedUtterance> utterances = new ArrayList<>();
    for (Stance stance : Stance.values()) {
      List<Statement> same = statements.stream().filter(s -> s.stance() == stance).toList();
      Utterances of = new Utterances(settings.utteranceDays());
      tellings(same).stream().sorted(MOST_PRECISE_FIRST).forEach(of::add);
      of.found.forEach(u -> utterances.add(ReportedUtterance.of(u.said, u.reports)));
    }
    return utterances;
  }

  private static List<Telling> tellings(List<Statement> statements) {
    Map<Object, List<Statement>> byWording = new LinkedHashMap<>();
    for (Statement statement : statements) {
      List<String> words = Wording.words(statement.bestEvidence().passage());
      Object key = Wording.isTelling(words) ? words : statement.id();
      byWording.computeIfAbsent(key, k -> new ArrayList<>()).add(statement);
    }
    return byWording.values().stream().map(Telling::of).toList();
  }

  private void add(Telling telling) {
    Optional<Telling> home = telling.said.known() ? reportedBy(telling) : latestUpTo(telling);
    home.ifPresentOrElse(u -> u.reports.addAll(telling.reports), () -> found.add(telling));
  }

  /** Days come first and in order, so that only the latest found can be near another day. */
  private Optional<Telling> reportedBy(Telling telling) {
    boolean isDay = telling.said.date().precision() == Precision.DAY;
    List<Telling> near = isDay ? found.subList(Math.max(0, found.size() - 1), found.size()) : found;
    return near.stream()
        .filter(u -> u.said.isWithin(utteranceDays, telling.said))
        .min(Comparator.comparing(u -> u.said.date()));
  }

  private Optional<Telling> latestUpTo(Telling undated) {
    return found.stream()
        .filter(u -> !undated.said.isBefore(u.said))
        .max(Comparator.comparing(u -> u.said.date()));
  }

  private record Telling(SaidTime said, List<Statement> reports) {
    static Telling of(List<Statement> reports) {
      SaidTime best = reports.stream().map(SaidTime::of).min(SaidTime.BEST_FIRST).orElseThrow();
      return new Telling(best, reports);
    }

    StatementId lowestId() {
      return reports.stream()
          .map(Statement::id)
          .min(Comparator.comparing(StatementId::value))
          .orElseThrow();
    }
  }
}
