package org.stancewatch.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micronaut.context.ApplicationContext;
import io.micronaut.http.client.HttpClient;
import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.broker.BrokerExtension;
import org.stancewatch.codec.Json;
import org.stancewatch.model.Statement;
import org.stancewatch.topic.DeadLetter;
import org.stancewatch.topic.Topics;

@ExtendWith(BrokerExtension.class)
class ExtractServiceIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Test
  void shouldSetPoisonAsideAndTellTheRestWhenBothCome(@TempDir Path state) {
    try (ApplicationContext context = service(state)) {
      EmbeddedServer server = context.getBean(EmbeddedServer.class).start();
      send(
          Json.write(
              TestArticles.article("a", "One", TestArticles.PUBLISHED, passage("must leave"))),
          "{\"id\":".getBytes(StandardCharsets.UTF_8),
          Json.write(TestArticles.inLanguage("de")),
          Json.write(
              TestArticles.article("b", "Two", TestArticles.PUBLISHED, passage("must go home"))));

      List<ConsumerRecord<byte[], byte[]>> told = read(Topics.STATEMENTS.name(), 2);
      List<ConsumerRecord<byte[], byte[]>> dead = read(Topics.DOCUMENTS.deadLetters(), 2);

      assertThat(told)
          .extracting(record -> Json.read(record.value(), Statement.class).document().id().value())
          .containsExactlyInAnyOrder("a", "b");
      assertThat(dead)
          .allSatisfy(record -> assertThat(header(record, DeadLetter.REASON)).isNotBlank())
          .allSatisfy(record -> assertThat(header(record, "dlq_service")).isEqualTo("extract-it"))
          .extracting(record -> header(record, "dlq_offset"))
          .containsExactlyInAnyOrder("1", "2");
      assertThat(get(server, "/health/readiness")).contains("UP");
      assertThat(get(server, "/prometheus"))
          .contains("stancewatch_extract_records_received_total 4.0")
          .contains("stancewatch_extract_records_discarded_total 1.0");
    }
  }

  private static String passage(String wish) {
    return "Sylvanian soldiers are in Freedonia.\n\nFirefly said Sylvanian troops " + wish + ".";
  }

  private static ApplicationContext service(Path state) {
    return ApplicationContext.builder()
        .deduceEnvironment(false)
        .environments(ExtractApplication.ENVIRONMENT)
        .properties(
            Map.of(
                "kafka.bootstrap.servers",
                BrokerExtension.bootstrapServers(),
                "micronaut.server.port",
                "-1",
                "stancewatch.dossiers",
                "src/test/resources/dossiers",
                "stancewatch.topics.partitions",
                1,
                "stancewatch.streams.application-id",
                "extract-it",
                "stancewatch.streams.state-directory",
                state.toString()))
        .start();
  }

  private static void send(byte[]... values) {
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", BrokerExtension.bootstrapServers()),
            new ByteArraySerializer(),
            new ByteArraySerializer())) {
      for (byte[] value : values) {
        producer.send(new ProducerRecord<>(Topics.DOCUMENTS.name(), value));
      }
      producer.flush();
    }
  }

  /** Reads until so many records have come; waits for one more poll to see that no more do. */
  private static List<ConsumerRecord<byte[], byte[]>> read(String topic, int wanted) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            BrokerExtension.bootstrapServers(),
            "group.id",
            "reader-of-" + topic,
            "isolation.level",
            "read_committed",
            "auto.offset.reset",
            "earliest");
    List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      consumer.subscribe(List.of(topic));
      await()
          .atMost(PATIENCE)
          .until(
              () -> {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
                return records.size() >= wanted;
              });
      consumer.poll(Duration.ofMillis(500)).forEach(records::add);
    }
    assertThat(records).hasSize(wanted);
    return records;
  }

  private static String get(EmbeddedServer server, String path) {
    try (HttpClient http = HttpClient.create(server.getURL())) {
      return http.toBlocking().retrieve(path);
    }
  }

  private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
