package org.stancewatch.model;

/** What it tells about an actor that they deny a proposition. */
public enum DenialMeaning {
  /** They hold the opposite: to affirm it later is to change one's mind. */
  OPPOSITE,
  /**
   * It has not come about: "no deadline is set". To affirm it later fills in what was open; only
   * the way back, from affirmed to denied in the actor's own words, is a change of mind.
   */
  NOT_YET
}
