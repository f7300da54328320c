package org.stancewatch.alert.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stancewatch.alert.TestAlerts;
import org.stancewatch.alert.view.AlertView;
import org.stancewatch.alert.view.PositionView;
import org.stancewatch.codec.Json;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.topic.Topics;

class OutputFollowerTest {
  private static final TopicPartition ALERTS = new TopicPartition(Topics.ALERTS.name(), 0);
  private static final TopicPartition POSITIONS = new TopicPartition(Topics.POSITIONS.name(), 0);

  private final Queue<MockConsumer<byte[], byte[]>> consumers = new ConcurrentLinkedQueue<>();
  private final AlertView alerts = new AlertView(10);
  private final AtomicInteger unreadable = new AtomicInteger();
  private final OutputFollower follower =
      new OutputFollower(
          consumers::remove,
          new OutputRecords(new PositionView(), alerts, unreadable::incrementAndGet));

  @AfterEach
  void stop() {
    follower.close();
  }

  @Test
  void shouldCatchUpAndLeaveOutWhatItCannotReadWhenItStarts() {
    Alert alert = TestAlerts.raisedBy("one", 1);
    MockConsumer<byte[], byte[]> consumer = consumer(2);
    consumer.schedulePollTask(
        () -> {
          consumer.addRecord(record(0, "no alert".getBytes(StandardCharsets.UTF_8)));
          consumer.addRecord(record(1, Json.write(alert)));
        });

    assertThat(follower.isCaughtUp()).isFalse();
    follower.start();

    await().until(follower::isCaughtUp);
    assertThat(alerts.find(alert.id())).contains(alert);
    assertThat(unreadable).hasValue(1);
  }

  @Test
  void shouldGoOnWhereItWasWhenTheBrokerFails() {
    Alert one = TestAlerts.raisedBy("one", 1);
    Alert two = TestAlerts.raisedBy("two", 2);
    MockConsumer<byte[], byte[]> failing = consumer(1);
    failing.schedulePollTask(() -> failing.addRecord(record(0, Json.write(one))));
    failing.schedulePollTask(() -> failing.setPollException(new KafkaException("gone")));
    MockConsumer<byte[], byte[]> next = consumer(2);
    next.schedulePollTask(
        () -> {
          assertThat(next.position(ALERTS)).isEqualTo(1);
          next.addRecord(record(1, Json.write(two)));
        });

    follower.start();

    await().until(() -> alerts.find(alert -> true, 10).size() == 2);
    assertThat(consumers).isEmpty();
  }

  private MockConsumer<byte[], byte[]> consumer(long end) {
    MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
    for (TopicPartition partition : List.of(ALERTS, POSITIONS)) {
      PartitionInfo info =
          new PartitionInfo(
              partition.topic(), 0, Node.noNode(), new Node[0], new Node[0], new Node[0]);
      consumer.updatePartitions(partition.topic(), List.of(info));
    }
    consumer.updateBeginningOffsets(Map.of(ALERTS, 0L, POSITIONS, 0L));
    consumer.updateEndOffsets(Map.of(ALERTS, end, POSITIONS, 0L));
    consumers.add(consumer);
    return consumer;
  }

  private static ConsumerRecord<byte[], byte[]> record(long offset, byte[] value) {
    return new ConsumerRecord<>(ALERTS.topic(), 0, offset, new byte[0], value);
  }
}
