package org.stancewatch.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stancewatch.codec.Json;
import org.stancewatch.model.DocumentId;
import org.stancewatch.model.DocumentRevision;
import org.stancewatch.model.Revision;

class TopicFollowerTest {
  private static final String TOPIC = Topics.REVISIONS.name();
  private static final TopicPartition FIRST = new TopicPartition(TOPIC, 0);
  private static final DocumentRevision ONE = revision("one");
  private static final DocumentRevision TWO = revision("two");

  private final Queue<MockConsumer<byte[], byte[]>> consumers = new ConcurrentLinkedQueue<>();
  private final Queue<DocumentRevision> taken = new ConcurrentLinkedQueue<>();
  private final AtomicInteger unreadable = new AtomicInteger();
  private final TopicFollower follower =
      new TopicFollower(
          "follower",
          List.of(Followed.of(Topics.REVISIONS, record -> taken.add(record.value()))),
          consumers::remove,
          unreadable::incrementAndGet);

  @AfterEach
  void stop() {
    follower.close();
  }

  @Test
  void shouldCatchUpAndLeaveOutWhatItCannotReadWhenItStarts() {
    MockConsumer<byte[], byte[]> consumer = consumer(2);
    consumer.schedulePollTask(
        () -> {
          consumer.addRecord(record(0, "no revision".getBytes(StandardCharsets.UTF_8)));
          consumer.addRecord(record(1, Json.write(ONE)));
        });

    assertThat(follower.isCaughtUp()).isFalse();
    follower.start();

    await().until(follower::isCaughtUp);
    assertThat(taken).containsExactly(ONE);
    assertThat(unreadable).hasValue(1);
  }

  @Test
  void shouldGoOnWhereItWasWhenTheBrokerFails() {
    MockConsumer<byte[], byte[]> failing = consumer(1);
    failing.schedulePollTask(() -> failing.addRecord(record(0, Json.write(ONE))));
    failing.schedulePollTask(() -> failing.setPollException(new KafkaException("gone")));
    List<Long> positions = new ArrayList<>();
    MockConsumer<byte[], byte[]> next = consumer(2);
    next.schedulePollTask(
        () -> {
          positions.add(next.position(FIRST));
          next.addRecord(record(1, Json.write(TWO)));
        });

    follower.start();

    await().until(() -> taken.size() == 2);
    assertThat(positions).containsExactly(1L);
    assertThat(taken).containsExactly(ONE, TWO);
  }

  @Test
  void shouldWaitForATopicWhenTheBrokerDoesNotKnowItYet() {
    MockConsumer<byte[], byte[]> ignorant = new MockConsumer<>("earliest");
    ignorant.updatePartitions(TOPIC, List.of());
    consumers.add(ignorant);
    MockConsumer<byte[], byte[]> next = consumer(1);
    next.schedulePollTask(() -> next.addRecord(record(0, Json.write(ONE))));

    follower.start();

    await().until(follower::isCaughtUp);
    assertThat(taken).containsExactly(ONE);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "5, 1", "10, 1", "11, 2"})
  void shouldBeginWithTheFirstRecordOfATimeWhenOneIsGiven(long since, long first) {
    List<Long> positions = new ArrayList<>();
    MockConsumer<byte[], byte[]> consumer = consumer(2);
    consumer.schedulePollTask(
        () -> {
          positions.add(consumer.position(FIRST));
          consumer.addRecord(record(0, Json.write(ONE)));
          consumer.addRecord(record(1, Json.write(TWO)));
        });
    Followed later =
        Followed.since(
            Instant.ofEpochMilli(since), Topics.REVISIONS, record -> taken.add(record.value()));

    try (TopicFollower from =
        new TopicFollower("from", List.of(later), consumers::remove, unreadable::incrementAndGet)) {
      from.start();
      await().until(from::isCaughtUp);
    }

    assertThat(positions).containsExactly(first);
    assertThat(taken).containsExactlyElementsOf(List.of(ONE, TWO).subList((int) first, 2));
  }

  /**
   * Knows times, which the one it extends does not: its first record is of 0 ms, the next of 10.
   */
  private static final class TimedConsumer extends MockConsumer<byte[], byte[]> {
    TimedConsumer() {
      super("earliest");
    }

    @Override
    public synchronized Map<TopicPartition, OffsetAndTimestamp> offsetsForTimes(
        Map<TopicPartition, Long> times) {
      Map<TopicPartition, OffsetAndTimestamp> found = new HashMap<>();
      times.forEach(
          (partition, time) ->
              found.put(
                  partition,
                  time > 10 ? null : new OffsetAndTimestamp(time > 0 ? 1 : 0, time > 0 ? 10 : 0)));
      return found;
    }
  }

  private MockConsumer<byte[], byte[]> consumer(long end) {
    MockConsumer<byte[], byte[]> consumer = new TimedConsumer();
    consumer.updatePartitions(
        TOPIC,
        List.of(new PartitionInfo(TOPIC, 0, Node.noNode(), new Node[0], new Node[0], new Node[0])));
    consumer.updateBeginningOffsets(Map.of(FIRST, 0L));
    consumer.updateEndOffsets(Map.of(FIRST, end));
    consumers.add(consumer);
    return consumer;
  }

  private static ConsumerRecord<byte[], byte[]> record(long offset, byte[] value) {
    return new ConsumerRecord<>(TOPIC, 0, offset, new byte[0], value);
  }

  private static DocumentRevision revision(String document) {
    return new DocumentRevision(
        new DocumentId(document), new Revision(document), Instant.parse("2024-01-01T00:00:00Z"));
  }
}
