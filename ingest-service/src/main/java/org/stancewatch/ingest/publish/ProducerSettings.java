package org.stancewatch.ingest.publish;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.stancewatch.model.Require;
import org.stancewatch.topic.Topic;

/**
 * How documents are sent: acknowledged by all replicas, never twice, never out of order, and given
 * up in time to tell the sender.
 *
 * @param broker how to reach Kafka: bootstrap.servers and whatever security needs
 * @param connectWithin how long to wait for a broker to be found, and for room to send
 * @param acknowledgedWithin how long Kafka may take to acknowledge, retries included; at least 2
 *     seconds
 */
public record ProducerSettings(
    Map<String, Object> broker, Duration connectWithin, Duration acknowledgedWithin) {
  /** Long enough to fill batches, too short to be felt by who waits for the answer. */
  private static final int LINGER_MS = 5;

  private static final long BUFFER = 64L * 1024 * 1024;

  public ProducerSettings {
    Require.that(
        !connectWithin.isNegative() && !connectWithin.isZero(),
        "connectWithin",
        "expected more than 0, but was " + connectWithin);
    Require.that(
        acknowledgedWithin.toSeconds() >= 2,
        "acknowledgedWithin",
        "expected 2 seconds or more, but was " + acknowledgedWithin);
    broker = Map.copyOf(broker);
  }

  Map<String, Object> toMap() {
    int within = Math.toIntExact(acknowledgedWithin.toMillis());
    Map<String, Object> settings = new HashMap<>(broker);
    settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
    settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
    settings.put(ProducerConfig.LINGER_MS_CONFIG, LINGER_MS);
    settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024);
    settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, BUFFER);
    settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topic.LONGEST_RECORD);
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, connectWithin.toMillis());
    settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, within / 2);
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, within);
    return settings;
  }
}
