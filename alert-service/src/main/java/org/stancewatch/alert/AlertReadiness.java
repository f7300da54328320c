package org.stancewatch.alert;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.AbstractHealthIndicator;
import io.micronaut.management.health.indicator.annotation.Readiness;
import jakarta.inject.Singleton;
import java.util.Map;
import org.stancewatch.alert.feed.OutputFollower;
import org.stancewatch.streams.StreamsRuntime;

/** Ready when the ledger is restored and the view has caught up. */
@Singleton
@Readiness
final class AlertReadiness extends AbstractHealthIndicator<Map<String, Object>> {
  private final StreamsRuntime streams;
  private final OutputFollower follower;

  AlertReadiness(StreamsRuntime streams, OutputFollower follower) {
    this.streams = streams;
    this.follower = follower;
  }

  @Override
  protected String getName() {
    return "alert";
  }

  @Override
  protected Map<String, Object> getHealthInformation() {
    boolean isRunning = streams.isReady();
    boolean isCaughtUp = follower.isCaughtUp();
    healthStatus = isRunning && isCaughtUp ? HealthStatus.UP : HealthStatus.DOWN;
    return Map.of("streamsRunning", isRunning, "viewCaughtUp", isCaughtUp);
  }
}
