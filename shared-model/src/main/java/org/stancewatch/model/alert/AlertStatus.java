package org.stancewatch.model.alert;

/** How well an alert is founded. */
public enum AlertStatus {
  /** The later stance, or of two sources one, rests on a single independent origin. */
  PROVISIONAL,
  /**
   * What contradicts rests on two or more independent origins: of a reversal the later stance,
   * whichever utterance of it they report, since the former is mostly told as background; of a
   * conflict between sources both sides.
   */
  CORROBORATED,
  /** What it rested on was withdrawn. */
  RETRACTED
}
