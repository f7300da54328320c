package org.stancewatch.ingest.intake;

/** Why a request body is refused as a whole. */
public enum Refusal {
  MALFORMED,
  TOO_LARGE,
  UNSUPPORTED
}
