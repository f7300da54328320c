package org.stancewatch.standalone.watch;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Reads what is written to the topics from now on, of transactions only what is committed. Not
 * thread-safe.
 */
public final class Watcher implements AutoCloseable {
  private static final Duration A_MOMENT = Duration.ofMillis(50);

  private final Reading reading = new Reading();
  private final Map<TopicPartition, Long> lastOffsets = new HashMap<>();
  private final KafkaConsumer<byte[], byte[]> consumer;
  private final Consumer<Seen> listener;

  /**
   * @param listener told of every record, in the thread that looks
   */
  public Watcher(String bootstrapServers, Consumer<Seen> listener) {
    this.listener = listener;
    consumer =
        new KafkaConsumer<>(
            Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed",
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest"),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());
    consumer.assign(Reading.topics().stream().flatMap(this::partitions).toList());
    consumer.seekToEnd(consumer.assignment());
    consumer.assignment().forEach(consumer::position);
  }

  /** Tells the listener of what has come, and waits a moment if nothing has. */
  public void look() {
    for (ConsumerRecord<byte[], byte[]> read : consumer.poll(A_MOMENT)) {
      lastOffsets.put(new TopicPartition(read.topic(), read.partition()), read.offset());
      listener.accept(reading.read(read));
    }
  }

  /** Tells the listener of all that is written at this moment. */
  public void catchUp() {
    Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
    while (ends.entrySet().stream().anyMatch(end -> isBehind(end.getKey(), end.getValue()))) {
      look();
    }
  }

  /** The last record seen in each partition of a topic; partitions without any are left out. */
  Map<TopicPartition, Long> lastOffsets(String topic) {
    Map<TopicPartition, Long> ofTopic = new HashMap<>(lastOffsets);
    ofTopic.keySet().removeIf(partition -> !partition.topic().equals(topic));
    return ofTopic;
  }

  private boolean isBehind(TopicPartition partition, long end) {
    return consumer.position(partition) < end;
  }

  private Stream<TopicPartition> partitions(String topic) {
    return consumer.partitionsFor(topic).stream()
        .map(info -> new TopicPartition(topic, info.partition()));
  }

  @Override
  public void close() {
    consumer.close();
  }
}
