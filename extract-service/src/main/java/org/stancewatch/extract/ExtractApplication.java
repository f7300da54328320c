package org.stancewatch.extract;

import org.stancewatch.service.ServiceProcess;

/** Starts the extract service by itself. */
public final class ExtractApplication {
  /** The Micronaut environment with this service's beans and settings. */
  public static final String ENVIRONMENT = "extract";

  private ExtractApplication() {}

  public static void main(String[] arguments) {
    ServiceProcess.run(ENVIRONMENT, arguments);
  }
}
