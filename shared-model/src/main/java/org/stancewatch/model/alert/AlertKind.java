package org.stancewatch.model.alert;

/** What contradicts what. */
public enum AlertKind {
  /** An actor's stance differs from the position they held until then. */
  REVERSAL,
  /**
   * Sources report an actor on the same proposition at about the same time with opposite stances.
   */
  SOURCE_CONFLICT
}
