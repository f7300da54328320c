package org.stancewatch.alert.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stancewatch.model.Proposition;
import org.stancewatch.model.SourceId;

/** Finds where independent sources give one holder opposite stances at about the same time. */
final class Conflicts {
  private final Same same;
  private final LedgerSettings settings;

  Conflicts(Proposition proposition, LedgerSettings settings) {
    this.same = new Same(proposition, settings);
    this.settings = settings;
  }

  /** One conflict for each contested utterance at most: the one with the nearest rival. */
  List<Opposition> in(List<Chronology.Contested> contested) {
    return Opposition.numbered(
        contested.stream()
            .sorted(
                Comparator.comparing(Chronology.Contested::utterance, ReportedUtterance.BY_TIME))
            .map(this::conflict)
            .flatMap(Optional::stream)
            .toList());
  }

  private Optional<Opposition> conflict(Chronology.Contested contested) {
    ReportedUtterance utterance = contested.utterance();
    return contested.rivals().stream()
        .filter(rival -> isConflict(utterance, rival))
        .min(
            Comparator.comparing((ReportedUtterance rival) -> distance(utterance, rival))
                .thenComparing(ReportedUtterance.BY_TIME))
        .map(rival -> inOrder(utterance, rival));
  }

  private static Opposition inOrder(ReportedUtterance one, ReportedUtterance other) {
    return ReportedUtterance.BY_TIME.compare(one, other) <= 0
        ? new Opposition(one, other, "")
        : new Opposition(other, one, "");
  }

  private static long distance(ReportedUtterance one, ReportedUtterance other) {
    return Math.abs(
        one.said().date().first().toEpochDay() - other.said().date().first().toEpochDay());
  }

  private boolean isConflict(ReportedUtterance one, ReportedUtterance other) {
    return one.isFirm()
        && other.isFirm()
        && isSure(one)
        && isSure(other)
        && !same.mayBothBeRight(one, other)
        && hasOtherSource(one, other)
        && Origins.areIndependent(one.reports(), other.reports());
  }

  private boolean isSure(ReportedUtterance utterance) {
    return same.isSureOfTheTime(utterance) && utterance.confidence() >= settings.sureConfidence();
  }

  private static boolean hasOtherSource(ReportedUtterance one, ReportedUtterance other) {
    List<SourceId> sources = sources(one).toList();
    return sources(other).noneMatch(sources::contains);
  }

  private static Stream<SourceId> sources(ReportedUtterance utterance) {
    return utterance.reports().stream().map(report -> report.document().source().id());
  }
}
