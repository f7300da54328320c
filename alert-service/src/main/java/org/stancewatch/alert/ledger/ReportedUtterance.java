package org.stancewatch.alert.ledger;

import java.util.Comparator;
import java.util.List;
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
 * @param firstLearned the report that was learned first
 * @param documents how many documents report it
 * @param origins how many independent origins the dated reports have; an undated page is mostly a
 *     rewrite and founds nothing
 * @param confidence of the surest report
 */
record ReportedUtterance(
    Stance stance,
    SaidTime said,
    List<Statement> reports,
    Statement firstLearned,
    int documents,
    int origins,
    double confidence) {
  static final Comparator<Statement> FIRST_LEARNED =
      Comparator.comparing(Statement::learnedAt).thenComparing(s -> s.id().value());

  /** Originals come before their copies; the order does not depend on when they were learned. */
  static final Comparator<Statement> FIRST_REPORTED =
      Comparator.comparing(Statement::reportedAt, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(s -> s.id().value());

  /** In said-time. */
  static final Comparator<ReportedUtterance> BY_TIME =
      Comparator.comparing((ReportedUtterance u) -> u.said.date())
          .thenComparing(ReportedUtterance::stance)
          .thenComparing(ReportedUtterance::firstReported, FIRST_REPORTED);

  private static final Comparator<Statement> BEST_REPORT =
      Comparator.comparing((Statement s) -> s.mode() == Mode.INDIRECT)
          .thenComparing(Statement::historical)
          .thenComparing(Statement::confidence, Comparator.reverseOrder())
          .thenComparing(FIRST_REPORTED);

  static ReportedUtterance of(SaidTime said, List<Statement> reports) {
    List<Statement> best = reports.stream().sorted(BEST_REPORT).toList();
    List<Statement> dated = best.stream().filter(s -> s.saidAt() != null).toList();
    return new ReportedUtterance(
        best.get(0).stance(),
        said,
        best,
        best.stream().min(FIRST_LEARNED).orElseThrow(),
        (int) best.stream().map(report -> report.document().id()).distinct().count(),
        Origins.count(dated.isEmpty() ? best : dated),
        best.stream().mapToDouble(Statement::confidence).max().orElseThrow());
  }

  static Statement later(Statement one, Statement other) {
    return FIRST_LEARNED.compare(one, other) < 0 ? other : one;
  }

  Statement firstReported() {
    return reports.stream().min(FIRST_REPORTED).orElseThrow();
  }

  Statement best() {
    return reports.get(0);
  }

  boolean isFirm() {
    return stance != Stance.HEDGES;
  }

  /** Whether some report has it in the holder's own words. */
  boolean isQuoted() {
    return reports.stream().anyMatch(report -> report.mode() != Mode.INDIRECT);
  }

  boolean contains(StatementId id) {
    return reports.stream().anyMatch(report -> report.id().equals(id));
  }

  boolean isToldBy(DocumentId document) {
    return reports.stream().anyMatch(report -> report.document().id().equals(document));
  }

  Utterance toUtterance() {
    return new Utterance(
        DerivedIds.utterance(firstReported()),
        stance,
        said.date(),
        best(),
        documents,
        Math.min(origins, documents));
  }
}
