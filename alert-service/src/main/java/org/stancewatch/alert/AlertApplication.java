package org.stancewatch.alert;

import io.micronaut.runtime.Micronaut;

/** Starts the alert service by itself. */
public final class AlertApplication {
  /** The Micronaut environment with this service's beans and settings. */
  public static final String ENVIRONMENT = "alert";

  private AlertApplication() {}

  public static void main(String[] arguments) {
    Micronaut.build(arguments).deduceEnvironment(false).environments(ENVIRONMENT).start();
  }
}
