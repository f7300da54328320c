package org.stancewatch.topic;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.model.InvalidFieldException;

/**
 * Reads all partitions of some topics, from their beginning or a time on, and goes on reading, in
 * no group, on a thread of its own. Whatever fails is tried again, from where it was, until it is
 * closed.
 */
public final class TopicFollower implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TopicFollower.class);
  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

  /** Partitions added to a topic are read from then on. */
  private static final Duration LAP = Duration.ofMinutes(1);

  private final Map<String, Followed> topics;
  private final Supplier<Consumer<byte[], byte[]>> consumers;
  private final Runnable onUnreadable;
  private final Map<TopicPartition, Long> next = new HashMap<>();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread thread;
  private volatile boolean caughtUp;

  /**
   * @param name of the thread
   * @param consumers makes a consumer that resets to the earliest record
   * @param onUnreadable told of every record that is left out
   */
  public TopicFollower(
      String name,
      Collection<Followed> topics,
      Supplier<Consumer<byte[], byte[]>> consumers,
      Runnable onUnreadable) {
    this.topics =
        topics.stream().collect(Collectors.toUnmodifiableMap(Followed::topic, Function.identity()));
    this.consumers = consumers;
    this.onUnreadable = onUnreadable;
    thread = new Thread(this::run, name);
  }

  /**
   * Makes consumers that see committed records only.
   *
   * @param broker how to reach Kafka: bootstrap.servers and whatever security needs
   */
  public static Supplier<Consumer<byte[], byte[]>> consumers(Map<String, Object> broker) {
    Map<String, Object> settings = new HashMap<>(broker);
    settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    return () ->
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  /** The topics must exist. */
  public void start() {
    thread.start();
  }

  /** The names of the followed topics. */
  public Set<String> topics() {
    return topics.keySet();
  }

  /** Whether everything was taken that had been written before the start. */
  public boolean isCaughtUp() {
    return caughtUp;
  }

  @Override
  public void close() {
    closed.countDown();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    while (!isClosed()) {
      try (Consumer<byte[], byte[]> consumer = consumers.get()) {
        while (!isClosed()) {
          follow(consumer);
        }
      } catch (KafkaException e) {
        LOG.warn("Cannot follow {}, trying again: {}", topics.keySet(), e.toString());
        awaitRetry();
      }
    }
  }

  private void follow(Consumer<byte[], byte[]> consumer) {
    List<TopicPartition> partitions = partitions(consumer);
    consumer.assign(partitions);
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    partitions.forEach(
        partition ->
            consumer.seek(
                partition, next.computeIfAbsent(partition, unread -> first(consumer, unread))));
    long lapEnds = System.nanoTime() + LAP.toNanos();
    while (!isClosed() && System.nanoTime() < lapEnds) {
      consumer.poll(POLL).forEach(this::take);
      partitions.forEach(partition -> next.put(partition, consumer.position(partition)));
      caughtUp = caughtUp || ends.entrySet().stream().allMatch(this::isReached);
    }
  }

  private long first(Consumer<byte[], byte[]> consumer, TopicPartition partition) {
    Instant since = topics.get(partition.topic()).since();
    if (since == null) {
      return 0;
    }
    OffsetAndTimestamp found =
        consumer.offsetsForTimes(Map.of(partition, since.toEpochMilli())).get(partition);
    return found == null ? consumer.endOffsets(List.of(partition)).get(partition) : found.offset();
  }

  private boolean isReached(Map.Entry<TopicPartition, Long> end) {
    return next.get(end.getKey()) >= end.getValue();
  }

  private List<TopicPartition> partitions(Consumer<byte[], byte[]> consumer) {
    return topics.keySet().stream()
        .flatMap(topic -> partitions(consumer, topic))
        .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
        .toList();
  }

  private static Stream<PartitionInfo> partitions(Consumer<byte[], byte[]> consumer, String topic) {
    List<PartitionInfo> partitions = consumer.partitionsFor(topic);
    if (partitions.isEmpty()) {
      throw new UnknownTopicOrPartitionException("no broker knows " + topic + " yet");
    }
    return partitions.stream();
  }

  private void take(ConsumerRecord<byte[], byte[]> record) {
    try {
      topics.get(record.topic()).taker().accept(record);
    } catch (SerializationException | InvalidFieldException e) {
      onUnreadable.run();
      LOG.warn(
          "Left out {}-{} at offset {}: {}",
          record.topic(),
          record.partition(),
          record.offset(),
          e.getMessage());
    }
  }

  private boolean isClosed() {
    return closed.getCount() == 0;
  }

  private void awaitRetry() {
    try {
      closed.await(RETRY_AFTER.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
