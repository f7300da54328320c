package org.stancewatch.extract;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Readiness;
import jakarta.inject.Singleton;
import org.reactivestreams.Publisher;
import org.stancewatch.streams.StreamsRuntime;

/** Ready when documents are being processed. */
@Singleton
@Readiness
final class ExtractReadiness implements HealthIndicator {
  private final StreamsRuntime streams;

  ExtractReadiness(StreamsRuntime streams) {
    this.streams = streams;
  }

  @Override
  public Publisher<HealthResult> getResult() {
    HealthStatus status = streams.isReady() ? HealthStatus.UP : HealthStatus.DOWN;
    return Publishers.just(
        HealthResult.builder("streams", status).details(streams.streams().state().name()).build());
  }
}
