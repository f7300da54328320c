package org.stancewatch.service;

import io.micronaut.context.annotation.Requires;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.AbstractHealthIndicator;
import io.micronaut.management.health.indicator.annotation.Readiness;
import jakarta.inject.Singleton;
import java.util.Map;
import org.stancewatch.topic.TopicFollower;

/** Ready when all that had been written to the followed topics before the start is known. */
@Singleton
@Readiness
@Requires(beans = TopicFollower.class)
final class FollowerReadiness extends AbstractHealthIndicator<Map<String, Object>> {
  private final TopicFollower follower;

  FollowerReadiness(TopicFollower follower) {
    this.follower = follower;
  }

  @Override
  protected String getName() {
    return "follower";
  }

  @Override
  protected Map<String, Object> getHealthInformation() {
    boolean isCaughtUp = follower.isCaughtUp();
    healthStatus = isCaughtUp ? HealthStatus.UP : HealthStatus.DOWN;
    return Map.of("follows", follower.topics(), "isCaughtUp", isCaughtUp);
  }
}
