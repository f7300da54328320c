package org.stancewatch.service;

import io.micronaut.context.annotation.Requires;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.AbstractHealthIndicator;
import io.micronaut.management.health.indicator.annotation.Readiness;
import jakarta.inject.Singleton;
import java.util.Map;
import org.stancewatch.streams.StreamsRuntime;

/** Ready when all stores are restored and records are being processed. */
@Singleton
@Readiness
@Requires(beans = TopologyBuilder.class)
final class StreamsReadiness extends AbstractHealthIndicator<Map<String, Object>> {
  private final StreamsRuntime streams;

  StreamsReadiness(StreamsRuntime streams) {
    this.streams = streams;
  }

  @Override
  protected String getName() {
    return "streams";
  }

  @Override
  protected Map<String, Object> getHealthInformation() {
    healthStatus = streams.isReady() ? HealthStatus.UP : HealthStatus.DOWN;
    return Map.of("state", streams.state().name());
  }
}
