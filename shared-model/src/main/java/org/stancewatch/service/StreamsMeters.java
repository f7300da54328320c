package org.stancewatch.service;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import jakarta.annotation.PreDestroy;
import org.stancewatch.streams.StreamsRuntime;

/**
 * Kafka's own meters of the streams. No {@code MeterBinder} bean: the registry would need the
 * streams, which need the registry.
 */
@Context
@Requires(beans = TopologyBuilder.class)
final class StreamsMeters {
  private final KafkaStreamsMetrics meters;

  StreamsMeters(StreamsRuntime runtime, MeterRegistry registry) {
    meters = new KafkaStreamsMetrics(runtime.streams());
    meters.bindTo(registry);
  }

  @PreDestroy
  void close() {
    meters.close();
  }
}
