package org.stancewatch.ingest.intake;

import java.util.Locale;

/** Why a request body is refused as a whole. */
public enum Refusal {
  MALFORMED,
  TOO_LARGE,
  UNSUPPORTED;

  String tag() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
