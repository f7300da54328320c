package org.stancewatch.extract.confidence;

/** Combines how sure each decision behind a statement is. */
public final class Confidence {
  /** Below this nothing is stated. */
  public static final double LEAST = 0.25;

  private static final double INHERITED_SOURCE = 0.9;
  private static final double NO_CUE = 0.9;

  private Confidence() {}

  /**
   * @param speaker that the source names this actor, 0 to 1
   * @param mission that the passage is about this mission, 0 to 1
   * @param claim that the words take this stance, 0 to 1
   * @param inherited whether the source is the subject of another verb
   * @param cued whether a cue shows that someone says it
   */
  public static double of(
      double speaker, double mission, double claim, boolean inherited, boolean cued) {
    double product = speaker * mission * claim;
    product *= inherited ? INHERITED_SOURCE : 1;
    product *= cued ? 1 : NO_CUE;
    return Math.round(product * 100) / 100.0;
  }
}
