package org.stancewatch.standalone.system;

import java.util.Locale;

/** The services, in the order in which a document passes them. */
public enum Service {
  INGEST,
  EXTRACT,
  ALERT;

  /** The Micronaut environment that picks its beans and its configuration. */
  public String environment() {
    return name().toLowerCase(Locale.ROOT);
  }
}
