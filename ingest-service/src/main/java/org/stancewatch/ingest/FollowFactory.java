package org.stancewatch.ingest;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.configuration.kafka.config.KafkaDefaultConfiguration;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Map;
import org.stancewatch.ingest.publish.DocumentPublisher;
import org.stancewatch.ingest.publish.Reachability;
import org.stancewatch.ingest.publish.RevisionFollower;

/** Wires what reads from Kafka. */
@Factory
final class FollowFactory {
  @Bean(preDestroy = "close")
  @Singleton
  Reachability reachability(KafkaDefaultConfiguration kafka) {
    return new Reachability(PublishConfiguration.toMap(kafka.getConfig()));
  }

  @Context
  @Bean(preDestroy = "close")
  RevisionFollower follower(
      KafkaDefaultConfiguration kafka,
      TopicsConfiguration topics,
      DocumentPublisher publisher,
      MeterRegistry meters) {
    Map<String, Object> broker = PublishConfiguration.toMap(kafka.getConfig());
    Counter unreadable = meters.counter("stancewatch.ingest.records.unreadable");
    return new RevisionFollower(broker, topics.creator(), publisher, unreadable::increment).start();
  }
}
