package org.stancewatch.alert;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.stancewatch.codec.Json;
import org.stancewatch.model.Stance;
import org.stancewatch.model.Statement;
import org.stancewatch.topic.Keys;
import org.stancewatch.topic.Topics;

/**
 * An envoy who goes on and on speaking, some times a second, of each proposition in turn, and says
 * each time the contrary of the last: the statements of a proposition are numbered from 0, and each
 * but the first reverses the one before.
 */
final class Envoy implements AutoCloseable {
  static final String ID = "envoy";

  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final LocalDate BEGINNING = LocalDate.parse("1950-01-01");

  /** So far apart that two statements are of one moment to no rule. */
  private static final int DAYS_BETWEEN = 40;

  /** The latest that the statements may be learned, in minutes of {@link Said#learned}. */
  private static final int LEARNED = 500_000;

  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
  private final Map<String, Integer> sent = new ConcurrentHashMap<>();
  private final List<String> propositions;
  private final KafkaProducer<byte[], byte[]> producer;
  private volatile Throwable failure;

  Envoy(String broker, List<String> propositions) {
    this.propositions = propositions;
    producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker),
            new ByteArraySerializer(),
            new ByteArraySerializer());
  }

  Envoy start() {
    clock.scheduleWithFixedDelay(this::speak, 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    return this;
  }

  /** How many statements on the proposition may have been sent. */
  int sent(String proposition) {
    return sent.getOrDefault(proposition, 0);
  }

  /** The number of a statement, by its id. */
  static int number(String id) {
    return Integer.parseInt(id.substring(id.lastIndexOf('-') + 1));
  }

  private void speak() {
    try {
      for (String proposition : propositions) {
        int number = sent.merge(proposition, 1, Integer::sum) - 1;
        send(statement(proposition, number));
      }
    } catch (Exception e) {
      failure = e;
    }
  }

  private static Statement statement(String proposition, int number) {
    Stance stance = number % 2 == 0 ? Stance.AFFIRMS : Stance.DENIES;
    String day = BEGINNING.plusDays((long) DAYS_BETWEEN * number).toString();
    return Said.of("%s-%s-%d".formatted(ID, proposition, number), stance, day)
        .spokenBy(ID)
        .on(proposition)
        .learned(LEARNED)
        .statement();
  }

  private void send(Statement statement) throws Exception {
    byte[] key = Keys.of(statement).getBytes();
    producer
        .send(new ProducerRecord<>(Topics.STATEMENTS.name(), key, Json.write(statement)))
        .get(10, TimeUnit.SECONDS);
  }

  /** Returns when the last of the statements is written. */
  void stop() throws InterruptedException {
    clock.shutdown();
    if (!clock.awaitTermination(1, TimeUnit.MINUTES) || failure != null) {
      throw new AssertionError("not all was sent", failure);
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
    producer.close();
  }
}
