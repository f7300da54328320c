package org.stancewatch.alert.ledger;

import java.util.Optional;
import org.stancewatch.model.ActorKind;
import org.stancewatch.model.MissionId;
import org.stancewatch.model.Proposition;
import org.stancewatch.model.PropositionId;
import org.stancewatch.model.PropositionKind;
import org.stancewatch.model.Stance;
import org.stancewatch.model.Statement;
import org.stancewatch.model.dossier.Dossiers;

/** Which statements may move a position or raise an alert at all: precision goes before recall. */
final class Admission {
  private final Dossiers dossiers;
  private final LedgerSettings settings;

  Admission(Dossiers dossiers, LedgerSettings settings) {
    this.dossiers = dossiers;
    this.settings = settings;
  }

  Optional<Proposition> proposition(Statement statement) {
    return proposition(statement.mission(), statement.proposition());
  }

  Optional<Proposition> proposition(MissionId mission, PropositionId proposition) {
    return dossiers.proposition(mission, proposition);
  }

  boolean admits(Statement statement) {
    return refusal(statement).isEmpty();
  }

  /** Figures are compared whoever gives them, unnamed officials and the reporter included. */
  boolean admitsFigure(Statement statement) {
    return statement.figure() != null
        && statement.stance() == Stance.AFFIRMS
        && statement.confidence() >= settings.alertConfidence();
  }

  /** Why the statement is not judged; empty if it is. */
  Optional<Reason> refusal(Statement statement) {
    Optional<Proposition> proposition = proposition(statement);
    if (proposition.isEmpty()) {
      return Optional.of(Reason.UNKNOWN_PROPOSITION);
    }
    if (proposition.get().kind() == PropositionKind.FIGURE) {
      return Optional.of(Reason.FIGURE);
    }
    return speakerRefusal(statement).or(() -> confidenceRefusal(statement));
  }

  private static Optional<Reason> speakerRefusal(Statement statement) {
    if (statement.actor().kind() == ActorKind.ANONYMOUS) {
      return Optional.of(Reason.ANONYMOUS_ACTOR);
    }
    return statement.holders().isEmpty() ? Optional.of(Reason.UNKNOWN_HOLDER) : Optional.empty();
  }

  private Optional<Reason> confidenceRefusal(Statement statement) {
    if (statement.confidence() < settings.alertConfidence()) {
      return Optional.of(Reason.LOW_CONFIDENCE);
    }
    if (statement.confidence() >= settings.sureConfidence()) {
      return Optional.empty();
    }
    if (statement.stance() == Stance.HEDGES) {
      return Optional.of(Reason.UNSURE_HEDGE);
    }
    boolean undated = statement.historical() && statement.saidAt() == null;
    return undated ? Optional.of(Reason.UNSURE_BACKGROUND) : Optional.empty();
  }
}
