package org.stancewatch.alert.ledger;

import java.time.Instant;
import java.util.List;
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
    return utterances.stream()
        .map(ReportedUtterance::firstLearned)
        .min(ReportedUtterance.FIRST_LEARNED)
        .orElseThrow();
  }

  boolean wasKnownBefore(Instant time) {
    return firstLearned().learnedAt().isBefore(time);
  }

  boolean contains(StatementId id) {
    return utterances.stream().anyMatch(utterance -> utterance.contains(id));
  }

  boolean isToldBy(DocumentId document) {
    return utterances.stream().anyMatch(utterance -> utterance.isToldBy(document));
  }

  /**
   * Whether two independent origins tell of it: both of one utterance, or another one than the
   * first utterance's of a later one.
   */
  boolean isCorroborated() {
    return utterances.stream()
        .filter(utterance -> utterance.said().known())
        .anyMatch(utterance -> utterance.origins() >= 2 || isIndependentOfFirst(utterance));
  }

  private boolean isIndependentOfFirst(ReportedUtterance utterance) {
    return first().said().known()
        && Origins.areIndependent(List.of(first().best()), List.of(utterance.best()));
  }
}
