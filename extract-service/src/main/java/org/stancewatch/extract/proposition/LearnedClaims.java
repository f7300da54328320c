package org.stancewatch.extract.proposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stancewatch.extract.mission.MissionWords;

/**
 * Settles what frames found by what a model has learned, and adds what they are silent on.
 *
 * <p>The bounds were chosen on labelled articles that no rule had seen (decision 12).
 */
final class LearnedClaims {
  /** From here on a label counts where no frame speaks. */
  private static final double SURE = 0.35;

  /** From here on it counts beside a frame's. */
  private static final double SURER = 0.5;

  /** From here on it counts in a passage of very few words. */
  private static final double SUREST = 0.85;

  /** Below this a frame is not believed. */
  private static final double UNLIKELY = 0.03;

  /** Below this it is not believed if the model is surer of something else. */
  private static final double DOUBTFUL = 0.1;

  private static final String ATTACKS = "attacks-illegitimate";
  private static final int FEWEST_WORDS = 6;
  private static final int FEWEST_WORDS_AT_ALL = 3;
  private static final int FIRST_WORDS = 8;

  private final StanceModel model = StanceModel.english();

  /**
   * @param framed what the frames found in the passage, one claim a proposition
   * @return one claim a proposition
   */
  List<Claim> settle(
      List<Claim> framed, Reading reading, int begin, int end, MissionWords mission) {
    if (end - begin < FEWEST_WORDS_AT_ALL
        || isQuestion(reading, begin, end)
        || Elsewhere.is(reading, begin, end, mission)) {
      return framed;
    }
    double[] likely = model.probabilities(PassageFeatures.of(reading, begin, end));
    List<Claim> claims = new ArrayList<>(framed);
    claims.removeIf(claim -> isUnlikely(claim, likely));
    double least = end - begin < FEWEST_WORDS ? SUREST : claims.isEmpty() ? SURE : SURER;
    for (int label = 0; label < likely.length; label++) {
      boolean sure = likely[label] >= least && isNew(label, claims);
      if (sure && hasObject(label, reading, begin, end)) {
        claims.add(claim(model.labels().get(label), likely[label], reading, begin, end));
      }
    }
    return claims;
  }

  private boolean isUnlikely(Claim claim, double[] likely) {
    double most = 0;
    double own = 1;
    for (int label = 0; label < likely.length; label++) {
      most = Math.max(most, likely[label]);
      own = isOf(claim, model.labels().get(label)) ? likely[label] : own;
    }
    return own < UNLIKELY || own < DOUBTFUL && most >= SURER;
  }

  private static boolean isOf(Claim claim, StanceModel.Label label) {
    return label.proposition().equals(claim.proposition()) && label.stance() == claim.stance();
  }

  private boolean isNew(int label, List<Claim> claims) {
    return claims.stream()
        .noneMatch(c -> c.proposition().equals(model.labels().get(label).proposition()));
  }

  private static boolean isQuestion(Reading reading, int begin, int end) {
    for (int at = begin; at < Math.min(end, begin + FIRST_WORDS); at++) {
      if (reading.token(at).is("whether")) {
        return true;
      }
    }
    return reading.token(reading.size() - 1).is("?");
  }

  /** An attack that matters here is one on the mission's forces. */
  private boolean hasObject(int label, Reading reading, int begin, int end) {
    boolean attack = model.labels().get(label).proposition().value().equals(ATTACKS);
    return !attack || names(Set.of(Slot.FORCES, Slot.HOME, Slot.THEY), reading, begin, end);
  }

  private static boolean names(Set<Slot> slots, Reading reading, int begin, int end) {
    for (int at = begin; at < end; at++) {
      for (Slot slot : slots) {
        if (reading.slot(slot, at) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static Claim claim(
      StanceModel.Label label, double likely, Reading reading, int begin, int end) {
    int from = reading.position(begin);
    int to = reading.position(end - 1) + 1;
    return new Claim(label.proposition(), label.stance(), from, to, 0.25 + 0.5 * likely, false);
  }
}
