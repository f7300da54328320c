package org.stancewatch.standalone.watch;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.Deserializer;
import org.stancewatch.topic.DeadLetter;
import org.stancewatch.topic.Topic;
import org.stancewatch.topic.Topics;

/** Turns records of the watched topics into what they mean. */
final class Reading {
  private static final List<Topic<?>> WATCHED =
      List.of(Topics.DOCUMENTS, Topics.STATEMENTS, Topics.ALERTS);

  private final Map<String, Function<byte[], Seen>> readers =
      Map.of(
          Topics.DOCUMENTS.name(), reader(Topics.DOCUMENTS, Seen.ADocument::new),
          Topics.STATEMENTS.name(), reader(Topics.STATEMENTS, Seen.AStatement::new),
          Topics.ALERTS.name(), reader(Topics.ALERTS, Seen.AnAlert::new));

  static List<String> topics() {
    return Stream.concat(
            WATCHED.stream().map(Topic::name), Topics.all().stream().map(Topic::deadLetters))
        .toList();
  }

  Seen read(ConsumerRecord<byte[], byte[]> record) {
    Function<byte[], Seen> reader = readers.get(record.topic());
    return reader == null ? deadLetter(record) : reader.apply(record.value());
  }

  private static <V> Function<byte[], Seen> reader(Topic<V> topic, Function<V, Seen> seen) {
    Deserializer<V> deserializer = topic.valueSerde().deserializer();
    return bytes -> {
      try {
        V value = deserializer.deserialize(topic.name(), bytes);
        return value == null ? new Seen.APoison(topic.name()) : seen.apply(value);
      } catch (SerializationException e) {
        return new Seen.APoison(topic.name());
      }
    };
  }

  private static Seen deadLetter(ConsumerRecord<byte[], byte[]> record) {
    Header reason = record.headers().lastHeader(DeadLetter.REASON);
    return new Seen.ADeadLetter(
        record.topic(),
        reason == null ? "no reason given" : new String(reason.value(), StandardCharsets.UTF_8));
  }
}
