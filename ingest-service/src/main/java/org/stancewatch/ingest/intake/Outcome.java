package org.stancewatch.ingest.intake;

/** What became of a document. */
public enum Outcome {
  /** It is published. */
  ACCEPTED,
  /** This revision of it had been published before. */
  DUPLICATE,
  /** It is none; it lies with the dead letters. */
  REJECTED,
  /** It is withdrawn, if there was one. */
  WITHDRAWN
}
