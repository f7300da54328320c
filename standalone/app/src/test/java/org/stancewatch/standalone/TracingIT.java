package org.stancewatch.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.standalone.FakeCollector.TakenSpan;
import org.stancewatch.topic.Topics;

/** Follows one article from the request to the alert. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TracingIT {
  private static final String ARTICLE_TRACE = "0af7651916cd43dd8448eb211c80319c";
  private static final String REJECTED_TRACE = "1bf7651916cd43dd8448eb211c80319d";
  private static final String SENDER = "b7ad6b7169203331";

  private Map<String, String> settings;
  private FakeCollector collector;
  private TestSystem system;

  @BeforeAll
  void sendArticles(@TempDir Path data) throws Exception {
    collector = new FakeCollector();
    settings =
        Map.of(
            "otel.traces.exporter", "otlp",
            "otel.exporter.otlp.endpoint", collector.url(),
            "otel.bsp.schedule.delay", "100");
    settings.forEach(System::setProperty);
    system = new TestSystem(data);
    system.post("application/json", article("02-premier-defends-foreign-troops"));
    system.settle();
    post(ARTICLE_TRACE, article("08-davos-no-longer-needed"));
    post(REJECTED_TRACE, "{\"sauce\":1}");
    system.settle();
  }

  @AfterAll
  void stop() {
    system.close();
    collector.close();
    settings.keySet().forEach(System::clearProperty);
  }

  @Test
  void shouldFollowAnArticleOverAllServicesWhenItRaisesAnAlert() {
    ConsumerRecord<byte[], byte[]> alert =
        records(Topics.ALERTS.name()).stream()
            .filter(record -> traceparent(record).contains(ARTICLE_TRACE))
            .findFirst()
            .orElseThrow();
    String judgeId = traceparent(alert).split("-")[2];
    List<TakenSpan> way = new ArrayList<>();
    for (String id = judgeId; !id.equals(SENDER); id = way.get(way.size() - 1).parent()) {
      way.add(span(id));
    }

    assertThat(way)
        .extracting(span -> span.service() + ": " + span.name())
        .containsExactly(
            "stancewatch-alert: judge",
            "stancewatch-extract: extract",
            "stancewatch-ingest: ingest",
            "stancewatch-ingest: POST /documents");
  }

  @Test
  void shouldCarryTheTraceWhereverTheArticleLeadsWhenItIsTraced() {
    assertThat(records(Topics.POSITIONS.name()))
        .anySatisfy(record -> assertThat(traceparent(record)).contains(ARTICLE_TRACE));
    assertThat(records(Topics.DOCUMENTS.deadLetters()))
        .singleElement()
        .satisfies(record -> assertThat(traceparent(record)).contains(REJECTED_TRACE));
  }

  /** The spans of three services come one by one. */
  private TakenSpan span(String id) {
    return await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                collector.ofTrace(ARTICLE_TRACE).stream()
                    .filter(span -> span.id().equals(id))
                    .findFirst(),
            Optional::isPresent)
        .orElseThrow();
  }

  private void post(String trace, String body) throws IOException, InterruptedException {
    system.post("application/json", body, "traceparent", "00-" + trace + "-" + SENDER + "-01");
  }

  private List<ConsumerRecord<byte[], byte[]>> records(String topic) {
    Map<String, Object> broker =
        Map.of("bootstrap.servers", system.bootstrapServers(), "isolation.level", "read_committed");
    List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
    try (var consumer =
        new KafkaConsumer<>(broker, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(info -> new TopicPartition(topic, info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
        consumer.poll(Duration.ofMillis(100)).forEach(records::add);
      }
    }
    return records;
  }

  private static String traceparent(ConsumerRecord<?, ?> record) {
    Header header = record.headers().lastHeader("traceparent");
    return header == null ? "none" : new String(header.value(), UTF_8);
  }

  private static String article(String name) throws IOException {
    return Files.readString(ExpectedAlerts.SAMPLES.resolve("articles").resolve(name + ".json"));
  }
}
