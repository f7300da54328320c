package org.stancewatch.topic;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/**
 * A topic and what its records are.
 *
 * @param valueType what a record's value is
 * @param retention how long records are kept; null if the topic is compacted and keeps the latest
 *     record of each key for good
 * @param eventType the CloudEvents type of its records
 * @param eventId the CloudEvents id of a record: two records with one id are the same event
 * @param eventTime when what the record tells came about
 */
public record Topic<V>(
    String name,
    Class<V> valueType,
    Duration retention,
    String eventType,
    Function<V, String> eventId,
    Function<V, Instant> eventTime) {
  /**
   * The longest record that any topic takes: the longest text in four-byte characters, and room.
   */
  public static final int LONGEST_RECORD = 5 * 1024 * 1024;

  public Serde<String> keySerde() {
    return Serdes.String();
  }

  /** Values as JSON, with CloudEvents headers on what is written. */
  public Serde<V> valueSerde() {
    return Serdes.serdeFrom(new CloudEventSerializer<>(this), new JsonDeserializer<>(valueType));
  }

  /** Where records go that cannot be read from this topic. */
  public String deadLetters() {
    return deadLetters(name);
  }

  static String deadLetters(String topic) {
    return topic + ".dlq";
  }

  /** The broker's settings for this topic. */
  public Map<String, String> settings() {
    Map<String, String> cleanup =
        retention == null
            ? Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)
            : Map.of(TopicConfig.RETENTION_MS_CONFIG, Long.toString(retention.toMillis()));
    Map<String, String> settings = new java.util.TreeMap<>(cleanup);
    settings.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(LONGEST_RECORD));
    return settings;
  }
}
