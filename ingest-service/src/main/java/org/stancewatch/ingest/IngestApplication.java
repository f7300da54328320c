package org.stancewatch.ingest;

import org.stancewatch.service.ServiceProcess;

/** Starts the ingest service by itself. */
public final class IngestApplication {
  /** The Micronaut environment with this service's beans and settings. */
  public static final String ENVIRONMENT = "ingest";

  private IngestApplication() {}

  public static void main(String[] arguments) {
    ServiceProcess.run(ENVIRONMENT, arguments);
  }
}
