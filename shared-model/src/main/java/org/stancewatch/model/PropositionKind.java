package org.stancewatch.model;

/** What sort of claim a proposition is, and so how it can be contradicted. */
public enum PropositionKind {
  /** Each actor has their own; an actor contradicts themselves. */
  POSITION,
  /** It is so or it is not; actors dispute it. */
  FACT,
  /** A quantity or a date; values conflict beyond a tolerance. */
  FIGURE
}
