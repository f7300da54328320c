package org.stancewatch.extract;

import org.stancewatch.extract.proposition.Claim;

/**
 * A claim that was read but not taken.
 *
 * @param sentence the number of its sentence, or {@link #ANYWHERE}
 */
record Doubt(int sentence, Claim claim, Abstention abstention) {
  /** Any sentence of the document that makes the claim settles it. */
  static final int ANYWHERE = -1;

  boolean isSettledBy(Candidate candidate) {
    boolean there = sentence == ANYWHERE || candidate.attribution().sentence() == sentence;
    return there && candidate.claim().proposition().equals(claim.proposition());
  }
}
