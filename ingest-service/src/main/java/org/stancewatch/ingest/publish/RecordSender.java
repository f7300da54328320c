package org.stancewatch.ingest.publish;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.stancewatch.topic.DeadLetter;
import org.stancewatch.topic.Topic;
import org.stancewatch.tracing.TraceContext;

/** One producer for all topics, whose acknowledgements are futures. */
public final class RecordSender implements AutoCloseable {
  private static final Duration CLOSE_WITHIN = Duration.ofSeconds(20);

  private final Producer<byte[], byte[]> producer;

  RecordSender(Producer<byte[], byte[]> producer) {
    this.producer = producer;
  }

  public static RecordSender connect(ProducerSettings settings) {
    return new RecordSender(new KafkaProducer<>(settings.toMap()));
  }

  /** Fails with an {@link UnavailableException}, in the future only. */
  <V> CompletableFuture<Void> send(Topic<V> topic, String key, V value, Instant time) {
    return send(() -> record(topic, key, value, time));
  }

  /** Fails with an {@link UnavailableException}, in the future only. */
  public CompletableFuture<Void> send(DeadLetter letter) {
    return send(letter::toRecord);
  }

  private static <V> ProducerRecord<byte[], byte[]> record(
      Topic<V> topic, String key, V value, Instant time) {
    String name = topic.name();
    Headers headers = new RecordHeaders();
    return new ProducerRecord<>(
        name,
        null,
        time.toEpochMilli(),
        topic.keySerde().serializer().serialize(name, key),
        topic.valueSerde().serializer().serialize(name, headers, value),
        headers);
  }

  private CompletableFuture<Void> send(Supplier<ProducerRecord<byte[], byte[]>> record) {
    CompletableFuture<Void> acknowledged = new CompletableFuture<>();
    try {
      ProducerRecord<byte[], byte[]> made = record.get();
      TraceContext.write(made.headers());
      producer.send(made, (metadata, failure) -> complete(acknowledged, failure));
    } catch (RuntimeException e) {
      complete(acknowledged, e);
    }
    return acknowledged;
  }

  private static void complete(CompletableFuture<Void> acknowledged, Exception failure) {
    if (failure == null) {
      acknowledged.complete(null);
    } else {
      acknowledged.completeExceptionally(
          new UnavailableException("Kafka did not take it: " + failure.getMessage(), failure));
    }
  }

  /** Sends what is still to be sent first, unless that takes too long. */
  @Override
  public void close() {
    producer.close(CLOSE_WITHIN);
  }
}
