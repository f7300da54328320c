package org.stancewatch.ingest;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.AbstractHealthIndicator;
import io.micronaut.management.health.indicator.annotation.Readiness;
import jakarta.inject.Singleton;
import java.util.Map;
import org.stancewatch.ingest.publish.Reachability;
import org.stancewatch.ingest.publish.RevisionFollower;

/** Ready when Kafka answers and it is known what has been published before. */
@Singleton
@Readiness
final class IngestReadiness extends AbstractHealthIndicator<Map<String, Object>> {
  private final Reachability kafka;
  private final RevisionFollower revisions;

  IngestReadiness(Reachability kafka, RevisionFollower revisions) {
    this.kafka = kafka;
    this.revisions = revisions;
  }

  @Override
  protected String getName() {
    return "ingest";
  }

  @Override
  protected Map<String, Object> getHealthInformation() {
    boolean isReachable = isReachable();
    boolean isCaughtUp = revisions.isCaughtUp();
    healthStatus = isReachable && isCaughtUp ? HealthStatus.UP : HealthStatus.DOWN;
    return Map.of("kafkaReachable", isReachable, "revisionsCaughtUp", isCaughtUp);
  }

  private boolean isReachable() {
    try {
      return kafka.isReachable();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
