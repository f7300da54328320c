package org.stancewatch.topic;

import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * A topic that is followed.
 *
 * @param taker takes each record; its value is null where the key was deleted
 */
public record Followed<V>(Topic<V> topic, Consumer<ConsumerRecord<String, V>> taker) {
  /**
   * @throws org.apache.kafka.common.errors.SerializationException if it holds no value of the topic
   * @throws org.stancewatch.model.InvalidFieldException if the taker cannot use it
   */
  void take(ConsumerRecord<byte[], byte[]> record) {
    try (StringDeserializer keys = new StringDeserializer()) {
      String key = keys.deserialize(record.topic(), record.key());
      V value = topic.valueSerde().deserializer().deserialize(record.topic(), record.value());
      taker.accept(
          new ConsumerRecord<>(record.topic(), record.partition(), record.offset(), key, value));
    }
  }
}
