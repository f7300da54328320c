package org.stancewatch.topic;

import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.stancewatch.codec.Json;
import org.stancewatch.model.InvalidFieldException;

/** Reads values of one type from JSON; its failures carry the {@link InvalidFieldException}. */
final class JsonDeserializer<V> implements Deserializer<V> {
  private final Class<V> type;

  JsonDeserializer(Class<V> type) {
    this.type = type;
  }

  @Override
  public V deserialize(String topic, byte[] data) {
    if (data == null) {
      return null;
    }
    try {
      return Json.read(data, type);
    } catch (InvalidFieldException e) {
      throw new SerializationException(
          "no valid " + type.getSimpleName() + ": " + e.getMessage(), e);
    }
  }
}
