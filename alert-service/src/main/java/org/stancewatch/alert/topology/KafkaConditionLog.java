package org.stancewatch.alert.topology;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.alert.health.ConditionLog;
import org.stancewatch.model.health.Condition;
import org.stancewatch.model.health.ConditionId;
import org.stancewatch.topic.Topics;

/**
 * The topic of conditions, for the one instance that writes it. Opening it shuts out whoever wrote
 * before, by the transactional id that all instances share; what is read after that is therefore
 * all there is.
 */
public final class KafkaConditionLog implements ConditionLog {
  private static final Logger LOG = LoggerFactory.getLogger(KafkaConditionLog.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration READ_WITHIN = Duration.ofSeconds(30);
  private static final Duration POLL = Duration.ofMillis(200);

  private final Map<ConditionId, Condition> known = new HashMap<>();
  private final Producer<String, Condition> producer;

  /**
   * @param kafka how to reach Kafka: bootstrap.servers and whatever security needs
   * @param writer the transactional id that all instances share
   * @param consumers makes a consumer that sees committed records only
   * @throws org.apache.kafka.common.KafkaException if the brokers do not answer
   */
  public KafkaConditionLog(
      Map<String, Object> kafka, String writer, Supplier<Consumer<byte[], byte[]>> consumers) {
    Map<String, Object> settings = new HashMap<>(kafka);
    settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, writer);
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, (int) PATIENCE.toMillis());
    producer =
        new KafkaProducer<>(
            settings,
            Topics.HEALTH.keySerde().serializer(),
            Topics.HEALTH.valueSerde().serializer());
    try (Consumer<byte[], byte[]> consumer = consumers.get()) {
      producer.initTransactions();
      readAll(consumer);
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  private void readAll(Consumer<byte[], byte[]> consumer) {
    List<TopicPartition> partitions =
        consumer.partitionsFor(Topics.HEALTH.name()).stream()
            .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    long deadline = System.nanoTime() + READ_WITHIN.toNanos();
    while (ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
      if (System.nanoTime() > deadline) {
        throw new TimeoutException("not read within " + READ_WITHIN);
      }
      consumer.poll(POLL).forEach(this::take);
    }
  }

  private void take(ConsumerRecord<byte[], byte[]> record) {
    try {
      Condition condition =
          Topics.HEALTH.valueSerde().deserializer().deserialize(record.topic(), record.value());
      if (condition != null) {
        known.put(condition.id(), condition);
      }
    } catch (SerializationException e) {
      LOG.warn("Left out a condition at offset {}: {}", record.offset(), e.getMessage());
    }
  }

  @Override
  public Collection<Condition> known() {
    return List.copyOf(known.values());
  }

  @Override
  public void write(List<Condition> changes) {
    producer.beginTransaction();
    changes.forEach(
        change ->
            producer.send(new ProducerRecord<>(Topics.HEALTH.name(), change.id().value(), change)));
    producer.commitTransaction();
    changes.forEach(change -> known.put(change.id(), change));
  }

  @Override
  public void close() {
    producer.close(PATIENCE);
  }
}
