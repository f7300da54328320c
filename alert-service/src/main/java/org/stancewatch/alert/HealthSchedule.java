package org.stancewatch.alert;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.stancewatch.alert.topology.HealthWatch;

/** Looks at the flow of news again and again. */
@Singleton
final class HealthSchedule {
  private final HealthWatch watch;

  HealthSchedule(HealthWatch watch) {
    this.watch = watch;
  }

  @Scheduled(fixedDelay = "${stancewatch.alert.health.checked-every}")
  void check() {
    watch.check();
  }
}
