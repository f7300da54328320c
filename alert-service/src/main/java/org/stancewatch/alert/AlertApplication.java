package org.stancewatch.alert;

import org.stancewatch.service.ServiceProcess;

/** Starts the alert service by itself. */
public final class AlertApplication {
  /** The Micronaut environment with this service's beans and settings. */
  public static final String ENVIRONMENT = "alert";

  private AlertApplication() {}

  public static void main(String[] arguments) {
    ServiceProcess.run(ENVIRONMENT, arguments);
  }
}
