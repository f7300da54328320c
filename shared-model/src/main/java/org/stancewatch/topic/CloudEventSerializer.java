package org.stancewatch.topic;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Serializer;
import org.stancewatch.codec.Json;

/**
 * Writes values as JSON and says what they are in the headers, as the CloudEvents Kafka protocol
 * binding 1.0.2, section 3.2 (binary content mode) lays down.
 */
final class CloudEventSerializer<V> implements Serializer<V> {
  private final Topic<V> topic;

  CloudEventSerializer(Topic<V> topic) {
    this.topic = topic;
  }

  @Override
  public byte[] serialize(String name, V value) {
    return value == null ? null : Json.write(value);
  }

  @Override
  public byte[] serialize(String name, Headers headers, V value) {
    if (value != null) {
      Instant time = topic.eventTime().apply(value);
      set(headers, "ce_specversion", "1.0");
      set(headers, "ce_type", topic.eventType());
      set(headers, "ce_source", "/stancewatch/" + topic.name());
      set(headers, "ce_id", topic.eventId().apply(value));
      set(headers, "ce_time", time.toString());
      set(headers, "content-type", "application/json");
    }
    return serialize(name, value);
  }

  private static void set(Headers headers, String name, String value) {
    headers.remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
