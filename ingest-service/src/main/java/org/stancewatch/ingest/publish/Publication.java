package org.stancewatch.ingest.publish;

/** How the wish to publish a document ended, if it did not fail. */
public enum Publication {
  /** Kafka has acknowledged it. */
  PUBLISHED,
  /** This revision is already there. */
  ALREADY_THERE
}
