package org.stancewatch.alert;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.TaskScheduler;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import org.stancewatch.alert.topology.HealthWatch;

/**
 * Looks at the flow of news again and again. Not by {@code @Scheduled}, which looks the bean up
 * each time and would make everything anew while the service is being closed.
 */
@Context
final class HealthSchedule {
  private final ScheduledFuture<?> checks;

  HealthSchedule(
      HealthWatch watch,
      @Named(TaskExecutors.SCHEDULED) TaskScheduler scheduler,
      @Value("${stancewatch.alert.health.checked-every}") Duration every) {
    checks = scheduler.scheduleWithFixedDelay(every, every, watch::check);
  }

  @PreDestroy
  void close() {
    checks.cancel(false);
  }
}
