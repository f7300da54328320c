package org.stancewatch.service;

import io.micronaut.context.annotation.Requires;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.AbstractHealthIndicator;
import io.micronaut.management.health.indicator.annotation.Liveness;
import jakarta.inject.Singleton;
import java.util.Map;
import org.stancewatch.streams.StreamsRuntime;

/** Alive unless the streams, or one of their threads, have stopped for good. */
@Singleton
@Liveness
@Requires(beans = TopologyBuilder.class)
final class StreamsLiveness extends AbstractHealthIndicator<Map<String, Object>> {
  private final StreamsRuntime streams;

  StreamsLiveness(StreamsRuntime streams) {
    this.streams = streams;
  }

  @Override
  protected String getName() {
    return "streams-alive";
  }

  @Override
  protected Map<String, Object> getHealthInformation() {
    healthStatus = streams.isAlive() ? HealthStatus.UP : HealthStatus.DOWN;
    return Map.of("state", streams.state().name(), "threads", streams.threads());
  }
}
