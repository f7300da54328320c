package org.stancewatch.alert.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.stancewatch.model.DocumentId;
import org.stancewatch.model.Mode;
import org.stancewatch.model.Stance;
import org.stancewatch.model.Statement;
import org.stancewatch.model.StatementId;
import org.stancewatch.model.Utterance;

/**
 * One act of stating with all its reports.
 *
 * @param reports the one that shows it best first
 * @param origins how many independent origins the dated reports have; an undated page is mostly a
 *     rewrite and founds nothing
 */
record ReportedUtterance(Stance stance, SaidTime said, List<Statement> reports, int origins) {
  static final Comparator<Statement> FIRST_LEARNED =
      Comparator.comparing(Statement::learnedAt).thenComparing(s -> s.id().value());

  private static final Comparator<Statement> BEST_REPORT =
      Comparator.comparing((Statement s) -> s.mode() == Mode.INDIRECT)
          .thenComparing(Statement::historical)
          .thenComparing(Statement::confidence, Comparator.reverseOrder())
          .thenComparing(FIRST_LEARNED);

  /** In said-time. */
  static final Comparator<ReportedUtterance> BY_TIME =
      Comparator.comparing((ReportedUtterance u) -> u.said.date())
          .thenComparing(u -> u.firstLearned().id().value());

  static ReportedUtterance of(SaidTime said, List<Statement> reports) {
    List<Statement> best = reports.stream().sorted(BEST_REPORT).toList();
    List<Statement> dated = best.stream().filter(s -> s.saidAt() != null).toList();
    return new ReportedUtterance(
        best.get(0).stance(), said, best, Origins.count(dated.isEmpty() ? best : dated));
  }

  boolean isFirm() {
    return stance != Stance.HEDGES;
  }

  double confidence() {
    return reports.stream().mapToDouble(Statement::confidence).max().orElseThrow();
  }

  /** Whether some report has it in the holder's own words. */
  boolean isQuoted() {
    return reports.stream().anyMatch(report -> report.mode() != Mode.INDIRECT);
  }

  Statement firstLearned() {
    return reports.stream().min(FIRST_LEARNED).orElseThrow();
  }

  boolean contains(StatementId id) {
    return reports.stream().anyMatch(report -> report.id().equals(id));
  }

  Stream<DocumentId> documents() {
    return reports.stream().map(report -> report.document().id()).distinct();
  }

  /** How many documents report it. */
  int documentCount() {
    return (int) documents().count();
  }

  Utterance toUtterance() {
    int documents = documentCount();
    return new Utterance(
        DerivedIds.utterance(firstLearned()),
        stance,
        said.date(),
        reports.get(0),
        documents,
        Math.min(origins, documents));
  }
}
