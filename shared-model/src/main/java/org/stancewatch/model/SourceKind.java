package org.stancewatch.model;

/** What sort of publisher a source is. */
public enum SourceKind {
  WIRE,
  NEWSPAPER,
  BROADCASTER,
  GOVERNMENT,
  THINK_TANK,
  AGGREGATOR,
  FORUM,
  /** Whoever sent the document did not say. */
  UNKNOWN
}
