package org.stancewatch.alert;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.AbstractHealthIndicator;
import io.micronaut.management.health.indicator.annotation.Liveness;
import jakarta.inject.Singleton;
import java.util.Map;
import org.stancewatch.streams.StreamsRuntime;

/** Alive unless the streams have stopped for good, which only a restart helps. */
@Singleton
@Liveness
final class AlertLiveness extends AbstractHealthIndicator<Map<String, Object>> {
  private final StreamsRuntime streams;

  AlertLiveness(StreamsRuntime streams) {
    this.streams = streams;
  }

  @Override
  protected String getName() {
    return "alert-streams";
  }

  @Override
  protected Map<String, Object> getHealthInformation() {
    healthStatus = streams.isAlive() ? HealthStatus.UP : HealthStatus.DOWN;
    return Map.of("state", streams.streams().state().name());
  }
}
