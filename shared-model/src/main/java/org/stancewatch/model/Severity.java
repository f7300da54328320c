package org.stancewatch.model;

/** How far two stances lie apart. */
public enum Severity {
  /** To or from a hedge. */
  HALF,
  /** Affirmed against denied. */
  FULL
}
