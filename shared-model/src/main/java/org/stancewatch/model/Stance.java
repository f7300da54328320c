package org.stancewatch.model;

import java.util.Optional;

/** What an actor says of a proposition. */
public enum Stance {
  AFFIRMS,
  DENIES,
  /** Conditional, partial or unclear. */
  HEDGES;

  /** How far the other stance contradicts this one; empty if it does not. */
  public Optional<Severity> contradictionWith(Stance other) {
    if (this == other) {
      return Optional.empty();
    }
    return Optional.of(this == HEDGES || other == HEDGES ? Severity.HALF : Severity.FULL);
  }
}
