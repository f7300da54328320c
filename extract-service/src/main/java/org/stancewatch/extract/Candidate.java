package org.stancewatch.extract;

import java.util.List;
import java.util.Objects;
import org.stancewatch.extract.actor.Speaker;
import org.stancewatch.extract.attribution.Attribution;
import org.stancewatch.extract.mission.MissionMatch;
import org.stancewatch.extract.proposition.Claim;
import org.stancewatch.extract.time.SaidAt;
import org.stancewatch.model.ActorReference;
import org.stancewatch.model.Evidence;
import org.stancewatch.model.Mode;

/** A claim with all that has been decided about it, before it is one statement with its likes. */
record Candidate(
    Attribution attribution,
    Speaker speaker,
    MissionMatch mission,
    Claim claim,
    SaidAt saidAt,
    Evidence evidence,
    double confidence,
    List<ActorReference> chain,
    boolean factual,
    boolean official) {
  private static final double WORTH_OF_OWN_WORDS = 0.2;

  /** How good a proof it is: the speaker's own words count for more. */
  double weight() {
    return confidence + (mode() == Mode.DIRECT ? WORTH_OF_OWN_WORDS : 0);
  }

  Mode mode() {
    return attribution.mode();
  }

  Candidate saidAt(SaidAt other) {
    return new Candidate(
        attribution,
        speaker,
        mission,
        claim,
        other,
        evidence,
        confidence,
        chain,
        factual,
        official);
  }

  Candidate reportedBy(Candidate outer) {
    return new Candidate(
        attribution,
        speaker,
        mission,
        claim,
        saidAt,
        evidence,
        confidence,
        List.of(outer.speaker.actor()),
        factual,
        official);
  }

  /** Whether both read the same words of the text as one proposition. */
  boolean sharesWordsWith(Candidate other) {
    return attribution.sentence() == other.attribution.sentence()
        && claim.proposition().equals(other.claim.proposition())
        && Objects.equals(claim.figure(), other.claim.figure())
        && mission.words() == other.mission.words()
        && (claim.from() < other.claim.to() && other.claim.from() < claim.to());
  }

  /** Whether the cue tells of an act that another reports as a fact. */
  boolean isFact() {
    return factual;
  }

  int reach() {
    return attribution.scope().size();
  }
}
