package org.stancewatch.alert.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stancewatch.model.DenialMeaning;
import org.stancewatch.model.Proposition;
import org.stancewatch.model.SourceId;
import org.stancewatch.model.Stance;

/** Finds where independent sources give one holder opposite stances at about the same time. */
final class Conflicts {
  private final Proposition proposition;
  private final LedgerSettings settings;

  Conflicts(Proposition proposition, LedgerSettings settings) {
    this.proposition = proposition;
    this.settings = settings;
  }

  /** Two utterances that cannot both be as reported, the one learned first as {@code first}. */
  record Conflict(ReportedUtterance first, ReportedUtterance second) {
    static Conflict of(ReportedUtterance one, ReportedUtterance other) {
      boolean inOrder =
          ReportedUtterance.FIRST_LEARNED.compare(one.firstLearned(), other.firstLearned()) <= 0;
      return inOrder ? new Conflict(one, other) : new Conflict(other, one);
    }
  }

  /** One conflict for each contested utterance at most: the one with the nearest rival. */
  List<Conflict> in(List<Chronology.Contested> contested) {
    return contested.stream().map(this::conflict).flatMap(Optional::stream).toList();
  }

  private Optional<Conflict> conflict(Chronology.Contested contested) {
    ReportedUtterance utterance = contested.utterance();
    return contested.rivals().stream()
        .filter(rival -> isConflict(utterance, rival))
        .min(
            Comparator.comparing((ReportedUtterance rival) -> distance(utterance, rival))
                .thenComparing(ReportedUtterance.BY_TIME))
        .map(rival -> Conflict.of(utterance, rival));
  }

  private static long distance(ReportedUtterance one, ReportedUtterance other) {
    return Math.abs(
        one.said().date().first().toEpochDay() - other.said().date().first().toEpochDay());
  }

  private boolean isConflict(ReportedUtterance one, ReportedUtterance other) {
    return one.isFirm()
        && other.isFirm()
        && isSureOfTheTime(one)
        && isSureOfTheTime(other)
        && !mayBothBeRight(one, other)
        && hasOtherSource(one, other)
        && Origins.areIndependent(one.reports(), other.reports());
  }

  private boolean isSureOfTheTime(ReportedUtterance utterance) {
    return utterance.said().known()
        && utterance.said().days() <= settings.conflictDays()
        && utterance.confidence() >= settings.sureConfidence();
  }

  /** "Not yet" early in a month and "done" late in it, or what one reporter only misses. */
  private boolean mayBothBeRight(ReportedUtterance one, ReportedUtterance other) {
    ReportedUtterance denied = one.stance() == Stance.DENIES ? one : other;
    ReportedUtterance affirmed = denied == one ? other : one;
    return proposition.denialMeaning() == DenialMeaning.NOT_YET
        && (!denied.isQuoted()
            || denied.said().date().first().isBefore(affirmed.said().date().last()));
  }

  private static boolean hasOtherSource(ReportedUtterance one, ReportedUtterance other) {
    List<SourceId> sources = sources(one).toList();
    return sources(other).noneMatch(sources::contains);
  }

  private static Stream<SourceId> sources(ReportedUtterance utterance) {
    return utterance.reports().stream().map(report -> report.document().source().id());
  }
}
