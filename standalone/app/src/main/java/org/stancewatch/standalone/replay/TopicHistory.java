package org.stancewatch.standalone.replay;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.stancewatch.topic.Topic;

/** Reads a topic from its beginning to where it ends at the start of the reading. */
final class TopicHistory {
  private static final Duration POLL = Duration.ofMillis(500);

  /** Without a single record, the broker is not taken to answer any more. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Supplier<org.apache.kafka.clients.consumer.Consumer<byte[], byte[]>> consumers;

  /**
   * @param consumers makes a consumer that sees committed records only
   */
  TopicHistory(Supplier<org.apache.kafka.clients.consumer.Consumer<byte[], byte[]>> consumers) {
    this.consumers = consumers;
  }

  /**
   * Hands over each record that can be read, those of one partition in their order.
   *
   * @throws TimeoutException if the broker stops answering
   */
  <V> void read(Topic<V> topic, Consumer<ConsumerRecord<String, V>> taker) {
    try (var consumer = consumers.get()) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic.name()).stream()
              .map(partition -> new TopicPartition(topic.name(), partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      long lastHeard = System.nanoTime();
      while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
        ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
        lastHeard = records.isEmpty() ? lastHeard : System.nanoTime();
        if (System.nanoTime() - lastHeard > PATIENCE.toNanos()) {
          throw new TimeoutException(
              "Kafka does not answer any more, while " + topic.name() + " is read");
        }
        for (ConsumerRecord<byte[], byte[]> record : records) {
          TopicPartition partition = new TopicPartition(record.topic(), record.partition());
          // What came since belongs to no history: two runs would differ.
          if (record.offset() < ends.get(partition)) {
            value(topic, record).ifPresent(taker);
          }
        }
      }
    }
  }

  /** The service sets aside what it cannot read. */
  private static <V> Optional<ConsumerRecord<String, V>> value(
      Topic<V> topic, ConsumerRecord<byte[], byte[]> record) {
    try (StringDeserializer keys = new StringDeserializer()) {
      V value = topic.valueSerde().deserializer().deserialize(record.topic(), record.value());
      return Optional.of(
          new ConsumerRecord<>(
              record.topic(),
              record.partition(),
              record.offset(),
              record.timestamp(),
              TimestampType.CREATE_TIME,
              0,
              0,
              keys.deserialize(record.topic(), record.key()),
              value,
              new RecordHeaders(),
              Optional.empty()));
    } catch (SerializationException e) {
      return Optional.empty();
    }
  }
}
