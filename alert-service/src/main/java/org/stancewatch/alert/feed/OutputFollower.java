package org.stancewatch.alert.feed;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.topic.Topics;

/**
 * Reads positions and alerts of all partitions from their beginning, in no group, on a thread of
 * its own.
 */
public final class OutputFollower implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(OutputFollower.class);
  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

  private final Supplier<Consumer<byte[], byte[]>> consumers;
  private final OutputRecords records;
  private final Map<TopicPartition, Long> next = new HashMap<>();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread thread = new Thread(this::run, "output-follower");
  private volatile boolean caughtUp;

  /**
   * @param consumers makes a consumer that reads committed records and resets to the earliest
   */
  public OutputFollower(Supplier<Consumer<byte[], byte[]>> consumers, OutputRecords records) {
    this.consumers = consumers;
    this.records = records;
  }

  public OutputFollower start() {
    thread.start();
    return this;
  }

  /** Whether everything was read once that had been written before it started. */
  public boolean isCaughtUp() {
    return caughtUp;
  }

  @Override
  public void close() {
    closed.countDown();
    try {
      thread.join(RETRY_AFTER.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isClosed() {
    return closed.getCount() == 0;
  }

  private void run() {
    while (!isClosed()) {
      try (Consumer<byte[], byte[]> consumer = consumers.get()) {
        follow(consumer);
      } catch (KafkaException e) {
        LOG.warn("Cannot follow positions and alerts; trying again", e);
        awaitRetry();
      }
    }
  }

  private void follow(Consumer<byte[], byte[]> consumer) {
    List<TopicPartition> partitions = partitions(consumer);
    consumer.assign(partitions);
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    partitions.forEach(partition -> consumer.seek(partition, next.getOrDefault(partition, 0L)));
    while (!isClosed()) {
      consumer.poll(POLL).forEach(records::take);
      partitions.forEach(partition -> next.put(partition, consumer.position(partition)));
      caughtUp = caughtUp || ends.entrySet().stream().allMatch(this::isReached);
    }
  }

  private boolean isReached(Map.Entry<TopicPartition, Long> end) {
    return next.get(end.getKey()) >= end.getValue();
  }

  private static List<TopicPartition> partitions(Consumer<byte[], byte[]> consumer) {
    return Stream.of(Topics.POSITIONS, Topics.ALERTS)
        .flatMap(topic -> consumer.partitionsFor(topic.name()).stream())
        .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
        .toList();
  }

  private void awaitRetry() {
    try {
      closed.await(RETRY_AFTER.toMillis(), MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
