package org.stancewatch.extract;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Liveness;
import jakarta.inject.Singleton;
import org.reactivestreams.Publisher;
import org.stancewatch.streams.StreamsRuntime;

/** Alive as long as the topology can still become ready by itself. */
@Singleton
@Liveness
final class ExtractLiveness implements HealthIndicator {
  private final StreamsRuntime streams;

  ExtractLiveness(StreamsRuntime streams) {
    this.streams = streams;
  }

  @Override
  public Publisher<HealthResult> getResult() {
    HealthStatus status = streams.isAlive() ? HealthStatus.UP : HealthStatus.DOWN;
    return Publishers.just(HealthResult.builder("streams-alive", status).build());
  }
}
