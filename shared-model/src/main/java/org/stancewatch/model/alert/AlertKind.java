package org.stancewatch.model.alert;

/** What contradicts what. */
public enum AlertKind {
  /** An actor's stance differs from the position they held until then. */
  REVERSAL,
  /**
   * Sources report an actor on the same proposition at about the same time with opposite stances.
   */
  SOURCE_CONFLICT,
  /**
   * Two voices of one government, or a principal and who speaks for them, hold opposite positions.
   */
  CAMP_SPLIT,
  /** One side affirms what another denies, and only one of them can be right. */
  DISPUTE,
  /** Values for one quantity at about one time differ beyond the tolerance. */
  FIGURE_CONFLICT,
  /** A document was revised or withdrawn, and an alert that rested on it is cancelled by it. */
  CORRECTION
}
