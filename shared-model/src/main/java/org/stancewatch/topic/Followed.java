package org.stancewatch.topic;

import java.time.Instant;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * A topic that is followed.
 *
 * @param topic its name
 * @param since the time of the first records that are taken; null for all
 * @param taker takes each record; fails with a {@link
 *     org.apache.kafka.common.errors.SerializationException} if it holds no value of the topic,
 *     with an {@link org.stancewatch.model.InvalidFieldException} if it cannot be used
 */
public record Followed(
    String topic, Instant since, Consumer<ConsumerRecord<byte[], byte[]>> taker) {
  /**
   * A topic from its beginning.
   *
   * @param taker takes each record; its value is null where the key was deleted
   */
  public static <V> Followed of(Topic<V> topic, Consumer<ConsumerRecord<String, V>> taker) {
    return since(null, topic, taker);
  }

  /** A topic from that time on. */
  public static <V> Followed since(
      Instant since, Topic<V> topic, Consumer<ConsumerRecord<String, V>> taker) {
    return new Followed(topic.name(), since, record -> taker.accept(read(topic, record)));
  }

  /** A topic's dead letters from that time on, as they came. */
  public static Followed deadLetters(
      Instant since, Topic<?> topic, Consumer<ConsumerRecord<byte[], byte[]>> taker) {
    return new Followed(topic.deadLetters(), since, taker);
  }

  private static <V> ConsumerRecord<String, V> read(
      Topic<V> topic, ConsumerRecord<byte[], byte[]> record) {
    try (StringDeserializer keys = new StringDeserializer()) {
      String key = keys.deserialize(record.topic(), record.key());
      V value = topic.valueSerde().deserializer().deserialize(record.topic(), record.value());
      return new ConsumerRecord<>(
          record.topic(),
          record.partition(),
          record.offset(),
          record.timestamp(),
          record.timestampType(),
          record.serializedKeySize(),
          record.serializedValueSize(),
          key,
          value,
          record.headers(),
          record.leaderEpoch());
    }
  }
}
