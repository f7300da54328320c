package org.stancewatch.alert.topology;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.stancewatch.alert.query.UnavailableException;
import org.stancewatch.alert.verdict.VerdictListener;
import org.stancewatch.alert.verdict.VerdictSender;
import org.stancewatch.model.alert.AlertId;
import org.stancewatch.model.alert.AlertVerdict;
import org.stancewatch.topic.Topics;

/** Writes verdicts to their topic. */
public final class KafkaVerdictSender implements VerdictSender, AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final VerdictListener listener;
  private final Producer<String, AlertVerdict> producer;

  /**
   * @param kafka how to reach Kafka: bootstrap.servers and whatever security needs
   */
  public KafkaVerdictSender(Map<String, Object> kafka, VerdictListener listener) {
    this.listener = listener;
    Map<String, Object> settings = new HashMap<>(kafka);
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, (int) PATIENCE.toMillis());
    producer =
        new KafkaProducer<>(
            settings,
            Topics.VERDICTS.keySerde().serializer(),
            Topics.VERDICTS.valueSerde().serializer());
  }

  @Override
  public void send(AlertVerdict verdict) {
    write(verdict.alert(), verdict);
    listener.onGiven(verdict);
  }

  @Override
  public void withdraw(AlertId alert) {
    write(alert, null);
    listener.onWithdrawn();
  }

  private void write(AlertId alert, AlertVerdict verdict) {
    try {
      producer
          .send(new ProducerRecord<>(Topics.VERDICTS.name(), alert.value(), verdict))
          .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unavailable(e);
    } catch (ExecutionException | TimeoutException | KafkaException e) {
      throw unavailable(e);
    }
  }

  private static UnavailableException unavailable(Exception e) {
    return new UnavailableException("Kafka does not take the verdict just now; try again", e);
  }

  @Override
  public void close() {
    producer.close(PATIENCE);
  }
}
