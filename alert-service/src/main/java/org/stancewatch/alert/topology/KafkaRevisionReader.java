package org.stancewatch.alert.topology;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.stancewatch.alert.query.UnavailableException;
import org.stancewatch.alert.view.RevisionReader;
import org.stancewatch.alert.view.Revisions;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.topic.Topics;

/** Looks each revision up where it lies, so that no instance has to remember them all. */
public final class KafkaRevisionReader implements RevisionReader {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Supplier<Consumer<byte[], byte[]>> consumers;

  /**
   * @param consumers makes a consumer that resets to the earliest record
   */
  public KafkaRevisionReader(Supplier<Consumer<byte[], byte[]>> consumers) {
    this.consumers = consumers;
  }

  @Override
  public List<Alert> read(Revisions revisions) {
    TopicPartition partition = new TopicPartition(Topics.ALERTS.name(), revisions.partition());
    try (Consumer<byte[], byte[]> consumer = consumers.get()) {
      consumer.assign(List.of(partition));
      List<Alert> alerts = new ArrayList<>();
      for (long offset : revisions.offsets()) {
        read(consumer, partition, offset).ifPresent(alerts::add);
      }
      return alerts;
    }
  }

  private static Optional<Alert> read(
      Consumer<byte[], byte[]> consumer, TopicPartition partition, long offset) {
    consumer.seek(partition, offset);
    List<ConsumerRecord<byte[], byte[]>> records = consumer.poll(PATIENCE).records(partition);
    if (records.isEmpty()) {
      throw new UnavailableException("the topic of alerts cannot be read just now; try again");
    }
    ConsumerRecord<byte[], byte[]> first = records.get(0);
    // The topic has forgotten the record: what comes is the earliest that it keeps.
    return first.offset() == offset ? Optional.of(alert(first)) : Optional.empty();
  }

  private static Alert alert(ConsumerRecord<byte[], byte[]> record) {
    return Topics.ALERTS.valueSerde().deserializer().deserialize(record.topic(), record.value());
  }
}
