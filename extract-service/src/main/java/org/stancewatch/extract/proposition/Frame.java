package org.stancewatch.extract.proposition;

import java.util.List;
import org.stancewatch.model.PropositionId;
import org.stancewatch.model.Stance;

/**
 * Patterns that tell a stance on a proposition.
 *
 * @param proposition null if the frame only keeps others from matching
 * @param stance of a passage without negation
 * @param firm whether "may" and "if" leave the stance as it is
 * @param negation what a negation around the pattern does
 * @param instead propositions that the same words then say nothing of
 * @param strength 0 to 1: how surely such a passage has this stance
 */
record Frame(
    PropositionId proposition,
    Stance stance,
    boolean firm,
    Negation negation,
    List<PropositionId> instead,
    double strength,
    List<FramePattern> patterns) {

  /** What a negation that is no part of the pattern does to the stance. */
  enum Negation {
    TURNS,
    KEEPS,
    VOIDS
  }
}
