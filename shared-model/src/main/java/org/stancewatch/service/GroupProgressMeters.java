package org.stancewatch.service;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.streams.GroupProgress;
import org.stancewatch.streams.GroupProgress.Place;
import org.stancewatch.streams.StreamsRuntime;

/**
 * How far the service's group has come, by partition, as every instance of it sees it. While Kafka
 * cannot be asked, what it said last.
 */
@Context
@Requires(beans = TopologyBuilder.class)
final class GroupProgressMeters {
  private static final Logger LOG = LoggerFactory.getLogger(GroupProgressMeters.class);

  private final GroupProgress progress;
  private final MultiGauge lag;
  private final MultiGauge committed;

  GroupProgressMeters(
      KafkaConnection kafka,
      StreamsConfiguration configuration,
      StreamsRuntime streams,
      MeterRegistry registry) {
    progress =
        new GroupProgress(kafka.settings(), configuration.applicationId(), streams.sources());
    lag =
        MultiGauge.builder("stancewatch.streams.lag")
            .description("Records written but not committed as done")
            .baseUnit("records")
            .register(registry);
    committed =
        MultiGauge.builder("stancewatch.streams.committed.offset")
            .description("Offset of the first record that is not committed as done")
            .register(registry);
  }

  @Scheduled(fixedDelay = "10s")
  void ask() throws InterruptedException {
    try {
      List<Place> places = progress.places();
      lag.register(places.stream().map(place -> row(place, place.lag())).toList(), true);
      committed.register(places.stream().map(place -> row(place, place.next())).toList(), true);
    } catch (ExecutionException | KafkaException e) {
      LOG.debug("Kafka does not tell how far the group is", e);
    }
  }

  private static Row<?> row(Place place, long value) {
    Tags tags =
        Tags.of(
            "topic",
            place.partition().topic(),
            "partition",
            Integer.toString(place.partition().partition()));
    return Row.of(tags, value);
  }

  @PreDestroy
  void close() {
    progress.close();
  }
}
