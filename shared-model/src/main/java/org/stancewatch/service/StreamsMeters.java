package org.stancewatch.service;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import jakarta.annotation.PreDestroy;
import org.apache.kafka.streams.KafkaStreams.State;
import org.stancewatch.streams.RestoreProgress;
import org.stancewatch.streams.StoreMemory;
import org.stancewatch.streams.StreamsRuntime;

/**
 * The state of the streams, how far they are restored, and Kafka's own meters of them. No {@code
 * MeterBinder} bean: the registry would need the streams, which need the registry.
 */
@Context
@Requires(beans = TopologyBuilder.class)
final class StreamsMeters {
  private static final String PREFIX = "stancewatch.streams.";

  private final KafkaStreamsMetrics meters;

  StreamsMeters(StreamsRuntime runtime, MeterRegistry registry) {
    meters = new KafkaStreamsMetrics(runtime.streams());
    meters.bindTo(registry);
    for (State state : State.values()) {
      Gauge.builder(PREFIX + "state", runtime, streams -> streams.state() == state ? 1 : 0)
          .description("1 for the state that the streams are in, 0 for all others")
          .tag("state", TagValue.of(state))
          .register(registry);
    }
    Gauge.builder(PREFIX + "restore.remaining", runtime.restoring(), RestoreProgress::remaining)
        .description("What stores still have to read back before their tasks run")
        .baseUnit("records")
        .register(registry);
    Gauge.builder(PREFIX + "store.memory", runtime.memory(), StoreMemory::used)
        .description("What the stores hold outside the Java heap")
        .baseUnit("bytes")
        .register(registry);
    FunctionCounter.builder(
            PREFIX + "records.restored", runtime.restoring(), RestoreProgress::restored)
        .description("What stores have read back since the start")
        .register(registry);
  }

  @PreDestroy
  void close() {
    meters.close();
  }
}
