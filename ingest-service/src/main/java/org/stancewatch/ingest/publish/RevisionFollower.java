package org.stancewatch.ingest.publish;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.model.DocumentRevision;
import org.stancewatch.topic.TopicCreator;
import org.stancewatch.topic.Topics;

/**
 * Creates missing topics, reads all notes of published revisions, and goes on reading. Whatever
 * fails is tried again until it is closed.
 */
public final class RevisionFollower implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RevisionFollower.class);
  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Map<String, Object> broker;
  private final TopicCreator topics;
  private final DocumentPublisher publisher;
  private final Runnable onUnreadable;
  private final Thread thread = new Thread(this::run, "revision-follower");
  private volatile boolean caughtUp;

  /**
   * @param broker how to reach Kafka: bootstrap.servers and whatever security needs
   * @param onUnreadable told of every record that is no revision and is left out
   */
  public RevisionFollower(
      Map<String, Object> broker,
      TopicCreator topics,
      DocumentPublisher publisher,
      Runnable onUnreadable) {
    this.broker = Map.copyOf(broker);
    this.topics = topics;
    this.publisher = publisher;
    this.onUnreadable = onUnreadable;
  }

  public RevisionFollower start() {
    thread.start();
    return this;
  }

  /** Whether every revision noted before the start is known. */
  public boolean isCaughtUp() {
    return caughtUp;
  }

  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        attempt();
        Thread.sleep(PAUSE.toMillis());
      }
    } catch (InterruptedException | InterruptException e) {
      LOG.debug("Closed");
    }
  }

  private void attempt() throws InterruptedException {
    try {
      createTopics();
      follow();
    } catch (InterruptException e) {
      throw e;
    } catch (KafkaException | ExecutionException e) {
      LOG.warn("Revisions cannot be followed, trying again: {}", e.toString());
    }
  }

  private void createTopics() throws ExecutionException, InterruptedException {
    Admin admin = Admin.create(broker);
    try {
      topics.createMissing(admin);
    } finally {
      admin.close(Duration.ZERO);
    }
  }

  private void follow() {
    Consumer<byte[], byte[]> consumer = new KafkaConsumer<>(consumerSettings());
    try {
      follow(consumer);
    } finally {
      // A consumer that is closed by an interrupted thread calls that an error.
      boolean isInterrupted = Thread.interrupted();
      consumer.close();
      if (isInterrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void follow(Consumer<byte[], byte[]> consumer) {
    List<TopicPartition> partitions =
        consumer.partitionsFor(Topics.REVISIONS.name()).stream()
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    while (!Thread.currentThread().isInterrupted()) {
      consumer.poll(POLL).forEach(this::take);
      caughtUp = caughtUp || isPast(consumer, ends);
    }
  }

  private static boolean isPast(Consumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream()
        .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
  }

  private void take(ConsumerRecord<byte[], byte[]> record) {
    try {
      DocumentRevision note =
          Topics.REVISIONS.valueSerde().deserializer().deserialize(record.topic(), record.value());
      if (note != null) {
        publisher.learn(note);
      }
    } catch (SerializationException e) {
      onUnreadable.run();
      LOG.warn(
          "Left out {}-{}@{}: {}",
          record.topic(),
          record.partition(),
          record.offset(),
          e.getMessage());
    }
  }

  private Map<String, Object> consumerSettings() {
    Map<String, Object> settings = new HashMap<>(broker);
    settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
    settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    return settings;
  }
}
