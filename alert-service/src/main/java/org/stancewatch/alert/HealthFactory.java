package org.stancewatch.alert;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.stancewatch.alert.health.ConditionLog;
import org.stancewatch.alert.health.ConditionView;
import org.stancewatch.alert.health.Conditions;
import org.stancewatch.alert.health.HealthSettings;
import org.stancewatch.alert.health.Observer;
import org.stancewatch.alert.topology.Backlogs;
import org.stancewatch.alert.topology.HealthWatch;
import org.stancewatch.alert.topology.KafkaConditionLog;
import org.stancewatch.alert.topology.KafkaObserver;
import org.stancewatch.alert.topology.Watchman;
import org.stancewatch.alert.view.PositionView;
import org.stancewatch.model.dossier.Dossiers;
import org.stancewatch.service.KafkaConnection;
import org.stancewatch.service.StreamsConfiguration;
import org.stancewatch.streams.StreamsRuntime;
import org.stancewatch.topic.TopicFollower;

/** Wires what watches the flow of news itself. */
@Factory
final class HealthFactory {
  @Singleton
  ConditionView conditions() {
    return new ConditionView();
  }

  @Singleton
  @Requires(missingBeans = Clock.class)
  Clock clock() {
    return Clock.systemUTC();
  }

  /** At the start, so that a wrong threshold is told then. */
  @Context
  @Bean(preDestroy = "close")
  HealthWatch watch(
      KafkaConnection kafka,
      StreamsRuntime streams,
      StreamsConfiguration group,
      TopicFollower outputs,
      Supplier<Observer> observers,
      HealthConfiguration health,
      Dossiers dossiers,
      Clock clock) {
    Watchman watchman = new Watchman(streams.streams());
    BooleanSupplier isOurs = () -> outputs.isCaughtUp() && watchman.isHere();
    Supplier<ConditionLog> logs =
        () ->
            new KafkaConditionLog(
                kafka.settings(),
                group.applicationId() + "-health",
                TopicFollower.consumers(kafka.settings()));
    Conditions conditions = new Conditions(health.settings(), dossiers);
    return new HealthWatch(isOurs, observers, logs, conditions, clock);
  }

  @Singleton
  Supplier<Observer> observers(
      KafkaConnection kafka,
      StreamsConfiguration group,
      @Value("${stancewatch.alert.health.extract-group}") String extractGroup,
      HealthConfiguration health,
      PositionView positions,
      Clock clock) {
    HealthSettings settings = health.settings();
    Map<String, String> readers = Backlogs.readers(extractGroup, group.applicationId());
    return () ->
        new KafkaObserver(
            kafka.settings(), settings, readers, () -> positions.find(position -> true), clock);
  }
}
