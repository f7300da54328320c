package org.stancewatch.topic;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * A record that could not be taken, as it came, with headers that say why and where from.
 *
 * @param topic the topic it was meant for or read from
 * @param key as it came; may be null
 * @param value as it came; may be null
 * @param reason one sentence for whoever sent it
 * @param origin what else is known: the service, the partition and offset, the sender's address
 */
public record DeadLetter(
    String topic, byte[] key, byte[] value, String reason, Map<String, String> origin) {
  /** The header with the {@link #reason}. */
  public static final String REASON = "dlq_reason";

  /** What the headers with entries of {@link #origin} begin with. */
  public static final String ORIGIN_PREFIX = "dlq_";

  /** The topic it goes to. */
  public String target() {
    return Topic.deadLetters(topic);
  }

  public ProducerRecord<byte[], byte[]> toRecord() {
    ProducerRecord<byte[], byte[]> dead = new ProducerRecord<>(target(), key, value);
    Map<String, String> headers = new TreeMap<>();
    headers.put(REASON, reason);
    headers.put(ORIGIN_PREFIX + "topic", topic);
    origin.forEach((name, text) -> headers.put(ORIGIN_PREFIX + name, text));
    headers.forEach(
        (name, text) -> dead.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
    return dead;
  }
}
