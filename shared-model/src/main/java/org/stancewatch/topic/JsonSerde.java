package org.stancewatch.topic;

import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.stancewatch.codec.Json;

/** Values as plain JSON, for state stores. */
public final class JsonSerde {
  private JsonSerde() {}

  public static <V> Serde<V> of(Class<V> type) {
    return Serdes.serdeFrom(
        (topic, value) -> value == null ? null : Json.write(value), new JsonDeserializer<>(type));
  }
}
