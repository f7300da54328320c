package org.stancewatch.extract;

import java.util.List;
import org.stancewatch.extract.proposition.Claim;

/**
 * A claim that was read but not taken.
 *
 * @param sentence the number of its sentence, or {@link #ANYWHERE}
 */
record Doubt(int sentence, Claim claim, Abstention abstention) {
  /** Any sentence of the document that makes the claim settles it. */
  static final int ANYWHERE = -1;

  /** What a candidate must have one of to settle the doubt. */
  List<String> keys() {
    return List.of(key(sentence, claim));
  }

  /** The doubts that a candidate settles. */
  static List<String> keys(Candidate candidate) {
    Claim claim = candidate.claim();
    return List.of(key(candidate.attribution().sentence(), claim), key(ANYWHERE, claim));
  }

  private static String key(int sentence, Claim claim) {
    return sentence + "|" + claim.proposition();
  }
}
