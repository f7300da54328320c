package org.stancewatch.service;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Context;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import org.stancewatch.topic.Reachability;

/**
 * Whether Kafka answers, asked again and again: streams that have lost it still call themselves
 * running, and nothing else shows it before somebody sends a document.
 */
@Context
final class KafkaReachableMeter {
  private final Reachability kafka;
  private volatile boolean isReachable;

  KafkaReachableMeter(KafkaConnection connection, MeterRegistry registry) {
    kafka = new Reachability(connection.settings());
    Gauge.builder("stancewatch.kafka.reachable", this, meter -> meter.isReachable ? 1 : 0)
        .description("1 if Kafka answered within 2 seconds when it was last asked, 0 if not")
        .strongReference(true)
        .register(registry);
  }

  @Scheduled(fixedDelay = "10s")
  void ask() throws InterruptedException {
    isReachable = kafka.isReachable();
  }

  @PreDestroy
  void close() {
    kafka.close();
  }
}
