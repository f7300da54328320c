package org.stancewatch.alert;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import org.stancewatch.service.ServiceProcess;

/** Starts the alert service by itself. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Stancewatch alert-service",
            version = "v1",
            description =
                "What actors hold and held, what they said, and where they contradict themselves."
                    + " What is not known is null."))
public final class AlertApplication {
  /** The Micronaut environment with this service's beans and settings. */
  public static final String ENVIRONMENT = "alert";

  private AlertApplication() {}

  public static void main(String[] arguments) {
    ServiceProcess.run(ENVIRONMENT, arguments);
  }
}
