package org.stancewatch.service;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.AbstractHealthIndicator;
import io.micronaut.management.health.indicator.annotation.Readiness;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Map;
import org.stancewatch.topic.Reachability;

/** Ready when Kafka answers: without it, streams that run stand still. */
@Singleton
@Readiness
final class KafkaReadiness extends AbstractHealthIndicator<Map<String, Object>> {
  private final String servers;
  private final Reachability kafka;

  KafkaReadiness(KafkaConnection connection) {
    servers = connection.servers();
    kafka = new Reachability(connection.settings());
  }

  @Override
  protected String getName() {
    return "kafka";
  }

  @Override
  protected Map<String, Object> getHealthInformation() {
    boolean isReachable = isReachable();
    healthStatus = isReachable ? HealthStatus.UP : HealthStatus.DOWN;
    return Map.of("servers", servers, "isReachable", isReachable);
  }

  private boolean isReachable() {
    try {
      return kafka.isReachable();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @PreDestroy
  void close() {
    kafka.close();
  }
}
