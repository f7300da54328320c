package org.stancewatch.service;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.AbstractHealthIndicator;
import io.micronaut.management.health.indicator.annotation.Readiness;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** Ready when everything has been started. */
@Singleton
@Readiness
final class StartupReadiness extends AbstractHealthIndicator<Map<String, Object>> {
  private final Startup startup;

  StartupReadiness(Startup startup) {
    this.startup = startup;
  }

  @Override
  protected String getName() {
    return "startup";
  }

  @Override
  protected Map<String, Object> getHealthInformation() {
    Optional<String> waitsFor = startup.waitsFor();
    healthStatus = waitsFor.isEmpty() ? HealthStatus.UP : HealthStatus.DOWN;
    return Map.of("waitsFor", waitsFor.orElse("nothing"));
  }
}
