package org.stancewatch.alert.ledger;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.stancewatch.model.DocumentId;
import org.stancewatch.model.Stance;
import org.stancewatch.model.Statement;
import org.stancewatch.model.StatementId;

/**
 * A time during which a holder held to one stance.
 *
 * @param utterances in said-time, never empty
 */
record Run(List<ReportedUtterance> utterances) {
  Run {
    utterances = List.copyOf(utterances);
  }

  Stance stance() {
    return first().stance();
  }

  ReportedUtterance first() {
    return utterances.get(0);
  }

  ReportedUtterance last() {
    return utterances.get(utterances.size() - 1);
  }

  boolean isFirm() {
    return first().isFirm();
  }

  boolean isQuoted() {
    return utterances.stream().anyMatch(ReportedUtterance::isQuoted);
  }

  double confidence() {
    return utterances.stream().mapToDouble(ReportedUtterance::confidence).max().orElseThrow();
  }

  Statement firstLearned() {
    return reports().min(ReportedUtterance.FIRST_LEARNED).orElseThrow();
  }

  boolean wasKnownBefore(Instant time) {
    return firstLearned().learnedAt().isBefore(time);
  }

  boolean contains(StatementId id) {
    return utterances.stream().anyMatch(utterance -> utterance.contains(id));
  }

  boolean isToldBy(DocumentId document) {
    return utterances.stream().flatMap(ReportedUtterance::documents).anyMatch(document::equals);
  }

  /** How many independent origins tell of it, by whichever utterance. */
  int origins() {
    return Origins.count(reports().filter(report -> report.saidAt() != null).toList());
  }

  private Stream<Statement> reports() {
    return utterances.stream().flatMap(utterance -> utterance.reports().stream());
  }
}
