package org.stancewatch.alert.ledger;

import org.stancewatch.model.ActorKind;
import org.stancewatch.model.DenialMeaning;
import org.stancewatch.model.Proposition;
import org.stancewatch.model.PropositionKind;
import org.stancewatch.model.Stance;

/** When two utterances speak of the same matter at the same time, so that they can contradict. */
record Same(Proposition proposition, LedgerSettings settings) {
  /** Opposite positions of two voices of one camp; the government as such is none of them. */
  boolean isSplit(ReportedUtterance one, ReportedUtterance other) {
    return isVoice(one)
        && isVoice(other)
        && one.isFirm()
        && other.isFirm()
        && isSure(one)
        && isSure(other)
        && Math.max(one.confidence(), other.confidence()) >= settings.sureConfidence()
        && isAboutTheSameTime(one, other)
        && !mayBothBeRight(one, other);
  }

  /** One side says that it is so, the other, then or later, that it is not or not yet. */
  boolean isDispute(ReportedUtterance one, ReportedUtterance other) {
    ReportedUtterance yes = one.stance() == Stance.AFFIRMS ? one : other;
    ReportedUtterance no = yes == one ? other : one;
    return yes.stance() == Stance.AFFIRMS
        && Math.min(one.confidence(), other.confidence()) >= settings.sureConfidence()
        && isAboutTheSameTime(one, other)
        && (proposition.denialMeaning() != DenialMeaning.NOT_YET
            || !no.said()
                .date()
                .last()
                .plusDays(settings.utteranceDays())
                .isBefore(yes.said().date().first()));
  }

  /** Whether it is so or not can be disputed. */
  static boolean isDisputable(Proposition proposition) {
    return proposition.kind() == PropositionKind.FACT
        || proposition.denialMeaning() == DenialMeaning.NOT_YET;
  }

  /** "Not yet" early in a month and "done" late in it, or what one reporter only misses. */
  boolean mayBothBeRight(ReportedUtterance one, ReportedUtterance other) {
    ReportedUtterance denied = one.stance() == Stance.DENIES ? one : other;
    ReportedUtterance affirmed = denied == one ? other : one;
    return proposition.denialMeaning() == DenialMeaning.NOT_YET
        && (!denied.isQuoted()
            || denied.said().date().first().isBefore(affirmed.said().date().last()));
  }

  private static boolean isVoice(ReportedUtterance utterance) {
    return utterance.best().actor().kind() != ActorKind.GOVERNMENT;
  }

  private boolean isSure(ReportedUtterance utterance) {
    return utterance.isQuoted() || utterance.confidence() >= settings.sureConfidence();
  }

  private boolean isAboutTheSameTime(ReportedUtterance one, ReportedUtterance other) {
    return isSureOfTheTime(one)
        && isSureOfTheTime(other)
        && one.said().isWithin(settings.campDays(), other.said());
  }

  boolean isSureOfTheTime(ReportedUtterance utterance) {
    return utterance.said().known() && utterance.said().days() <= settings.conflictDays();
  }
}
