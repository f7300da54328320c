package org.stancewatch.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.standalone.send.Reply;
import org.stancewatch.standalone.send.Reply.Outcome;
import org.stancewatch.standalone.system.Service;
import org.stancewatch.standalone.watch.Seen;
import org.stancewatch.topic.Topic;
import org.stancewatch.topic.Topics;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputIT {
  private static final String JSON = "application/json";

  private TestSystem system;

  @BeforeAll
  void start(@TempDir Path data) {
    system = new TestSystem(data);
  }

  @BeforeEach
  void forget() {
    system.forget();
  }

  @AfterAll
  void stop() {
    system.close();
  }

  @Test
  void shouldAddUpAndGoOnWhenAWallOfBadInputArrives() throws Exception {
    List<String> bad =
        List.of(
            "{\"source\":\"The Daily Mast\"}",
            "{\"source\":\"The Daily Mast\",\"text\":\"  \"}",
            "{\"text\":\"No one published this.\"}",
            "{\"source\":\"The Daily Mast\",\"text\":\"x\",\"published\":\"2090-01-01\"}",
            "{\"source\":\"The Daily Mast\",\"text\":\"x\",\"published\":\"yesterday\"}",
            "{\"source\":\"The Daily Mast\",\"text\":\"x\",\"colour\":\"blue\"}",
            "{\"source\":\"The Daily Mast\",\"text\":\"" + "x".repeat(1_000_001) + "\"}",
            "{\"source\":{\"name\":\"The Daily Mast\",\"kind\":\"GOSSIP\"},\"text\":\"x\"}",
            "{\"source\":\"The Daily Mast\",\"text\":7}");
    String good = Files.readString(sample("05-committee-to-end-coalition.json"));

    List<Reply> replies =
        system.send(
            ("[" + String.join(",", bad) + "," + good + "," + good + "]")
                .getBytes(StandardCharsets.UTF_8));
    system.settle();

    assertThat(counts(replies))
        .isEqualTo(
            Map.of(
                Outcome.REJECTED, (long) bad.size(), Outcome.ACCEPTED, 1L, Outcome.DUPLICATE, 1L));
    assertThat(replies)
        .filteredOn(reply -> reply.outcome() == Outcome.REJECTED)
        .allSatisfy(reply -> assertThat(reply.complaint()).isNotBlank());
    assertThat(system.seen(Seen.ADocument.class)).hasSize(1);
    assertThat(deadLetters(Topics.DOCUMENTS)).isEqualTo(bad.size());
    assertThat(system.seen(Seen.AStatement.class)).isNotEmpty();
  }

  @Test
  void shouldRefuseTheWholeBodyAndGoOnWhenItIsNoJsonOrTooLong() throws Exception {
    HttpResponse<String> malformed = system.post(JSON, "{\"source\": \"The Daily Mast\", ");
    HttpResponse<String> tooLong = system.post(JSON, "x".repeat(50_000_000));

    assertThat(malformed.statusCode()).isEqualTo(400);
    assertThat(malformed.body()).contains("message");
    assertThat(tooLong.statusCode()).isEqualTo(413);

    system.send(Files.readAllBytes(sample("06-pentagon-no-plans.json")));
    system.settle();
    assertThat(system.seen(Seen.AStatement.class)).isNotEmpty();
  }

  @Test
  void shouldSetPoisonAsideAndGoOnWhenItLiesInATopic() throws Exception {
    try (KafkaProducer<byte[], byte[]> producer = producer()) {
      for (Topic<?> topic : Topics.all()) {
        producer.send(record(topic, "key", "no JSON")).get();
        producer.send(record(topic, "key", "{\"id\":\"x\"}")).get();
        if (topic.retention() != null) {
          producer.send(record(topic, null, "null")).get();
        }
      }
    }

    system.send(Files.readAllBytes(sample("02-premier-defends-foreign-troops.json")));
    system.settle();

    assertThat(deadLetters(Topics.DOCUMENTS)).isEqualTo(3);
    assertThat(deadLetters(Topics.STATEMENTS)).isEqualTo(3);
    assertThat(system.seen(Seen.ADeadLetter.class))
        .allSatisfy(letter -> assertThat(letter.reason()).isNotBlank());
    assertThat(system.seen(Seen.AStatement.class)).isNotEmpty();
    assertThat(system.get(Service.INGEST, "/prometheus").body())
        .contains("stancewatch_ingest_records_unreadable_total 2.0");
    assertThat(system.get(Service.ALERT, "/positions").statusCode()).isEqualTo(200);
    assertThat(system.get(Service.ALERT, "/positions").body()).contains("Sudani");
  }

  private long deadLetters(Topic<?> topic) {
    return system.seen(Seen.ADeadLetter.class).stream()
        .filter(letter -> letter.topic().equals(topic.deadLetters()))
        .count();
  }

  private KafkaProducer<byte[], byte[]> producer() {
    return new KafkaProducer<>(
        Map.of("bootstrap.servers", system.bootstrapServers()),
        new ByteArraySerializer(),
        new ByteArraySerializer());
  }

  private static ProducerRecord<byte[], byte[]> record(Topic<?> topic, String key, String value) {
    return new ProducerRecord<>(topic.name(), key == null ? null : bytes(key), bytes(value));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Map<Outcome, Long> counts(List<Reply> replies) {
    return replies.stream().collect(Collectors.groupingBy(Reply::outcome, Collectors.counting()));
  }

  private static Path sample(String name) {
    return ExpectedAlerts.SAMPLES.resolve("articles").resolve(name);
  }
}
