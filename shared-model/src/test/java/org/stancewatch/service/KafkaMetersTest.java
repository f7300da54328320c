package org.stancewatch.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KafkaMetersTest {
  private final MeterRegistry registry = new SimpleMeterRegistry();

  @BeforeEach
  void filter() {
    registry.config().meterFilter(new KafkaMeters());
  }

  @Test
  void shouldShowLagOnceWhenKafkaNamesTheTopicTwice() {
    registry.gauge("kafka.consumer.fetch.manager.records.lag", tags("stancewatch.a.v1"), 1);
    registry.gauge("kafka.consumer.fetch.manager.records.lag", tags("stancewatch_a_v1"), 1);

    assertThat(registry.getMeters())
        .extracting(meter -> meter.getId().getTag("topic"))
        .containsExactly("stancewatch.a.v1");
  }

  @Test
  void shouldLeaveOutWhatNobodyAskedForWhenKafkaMeasuresIt() {
    registry.counter("kafka.consumer.io.wait.time.ns");
    registry.counter("kafka.stream.thread.process");
    registry.counter("stancewatch.any");

    assertThat(registry.getMeters())
        .extracting(meter -> meter.getId().getName())
        .containsExactlyInAnyOrder("kafka.stream.thread.process", "stancewatch.any");
  }

  private static Tags tags(String topic) {
    return Tags.of("topic", topic);
  }
}
