package org.stancewatch.standalone.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.quota.ClientQuotaAlteration;
import org.apache.kafka.common.quota.ClientQuotaEntity;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.standalone.container.ComposeStack.Profile;
import org.stancewatch.standalone.observability.AlertRules;
import org.stancewatch.standalone.observability.PrometheusApi;
import org.stancewatch.standalone.send.DocumentSender;
import org.stancewatch.standalone.send.SendException;
import org.stancewatch.topic.Topics;

/** Causes the faults that Prometheus' rules are there for, one after another. */
@Tag("container")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AlertsFireIT {
  /**
   * A heap that stays full ends the service within seconds: Prometheus sees the service down. It is
   * left to promtool's tests.
   */
  private static final Set<String> NOT_CAUSED = Set.of("StancewatchMemoryLow");

  /** More than Kafka Streams reads ahead: a thousand records of each partition. */
  private static final int BACKLOG = 12_000;

  private static final int PERSONS = 400;
  private static final int BATCH = 200;
  private static final Duration LATE = Duration.ofSeconds(40);
  private static final double FRACTION = 0.1;
  private static final double PROCESSORS = 2;
  private static final String[] WITHOUT_KAFKA = {
    "StancewatchKafkaUnreachable",
    "StancewatchPublishingFails",
    "StancewatchServiceNotReady",
    "StancewatchStreamsNotRunning"
  };
  private static final String INGEST = "job=\"ingest-service\"";
  private static final String EXTRACT = "job=\"extract-service\"";
  private static final String ALERT = "job=\"alert-service\"";
  private static final String ANYBODY = "";
  private static final double BYTES_A_SECOND = 20_000;

  private ComposeStack stack;
  private DocumentSender sender;
  private Firing firing;
  private Admin admin;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    stack = new ComposeStack(Profile.SINGLE, QuickRules.composeFile(folder, "20s"));
    stack.up();
    sender = new DocumentSender(stack.url("INGEST"));
    firing = new Firing(new PrometheusApi(stack.url("PROMETHEUS")));
    firing.awaitAnswer("count(up{job=~\".*-service\"} == 1) == 3");
    // Bound a minute after the start.
    firing.awaitAnswer(
        "kafka_consumer_fetch_manager_records_lag{topic=\"%s\"}"
            .formatted(Topics.DOCUMENTS.name()));
    admin = Admin.create(Map.of("bootstrap.servers", stack.bootstrapServers()));
  }

  @AfterAll
  void stop() {
    if (admin != null) {
      admin.close();
    }
    stack.close();
  }

  @Test
  void shouldFireEachRuleWhenItsFaultIsThere() throws Exception {
    poison();
    reject();
    overrun();
    standStill();
    fallSilent();
    failToWrite();
    restoreSlowly();
    kill();
    stopTheBroker();
    startWithoutKafka();

    firing.write(Path.of("target/alerts-fired.md"));
    assertThat(firing.fired())
        .containsExactlyInAnyOrderElementsOf(
            AlertRules.read().all().stream()
                .map(AlertRules.Rule::name)
                .filter(rule -> !NOT_CAUSED.contains(rule))
                .toList());
  }

  private void poison() {
    long since = firing.awaitSilence("StancewatchDeadLettersGrowing");
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", stack.bootstrapServers()),
            new ByteArraySerializer(),
            new ByteArraySerializer())) {
      byte[] poison = "no document".getBytes(UTF_8);
      producer.send(new ProducerRecord<>(Topics.DOCUMENTS.name(), poison, poison));
    }
    firing.expect("StancewatchDeadLettersGrowing", EXTRACT, "a record that is no document", since);
  }

  private void reject() {
    long since = firing.awaitSilence("StancewatchRejectedShareHigh");
    byte[] bad = ("[" + "{\"title\": \"no text\"},".repeat(39) + "{}]").getBytes(UTF_8);
    sender.send(bad);
    firing.expect("StancewatchRejectedShareHigh", ANYBODY, "40 documents without a text", since);
  }

  /** More comes than a fraction of a processor can read. */
  private void overrun() {
    long since = firing.awaitSilence("StancewatchLagGrowing");
    stack.allow("extract-service", FRACTION);
    sendAll(BACKLOG, Interviews::longRead);
    firing.expect(
        "StancewatchLagGrowing", EXTRACT, BACKLOG + " articles, a tenth of a processor", since);
    stack.allow("extract-service", PROCESSORS);
    firing.awaitSilence("StancewatchLagGrowing");
  }

  private void standStill() {
    long since = firing.awaitSilence("StancewatchAlertsLate");
    stack.pause("alert-service");
    sendAll(PERSONS, Interviews::yes);
    sendAll(PERSONS, Interviews::no);
    await().pollDelay(LATE).atMost(LATE.multipliedBy(2)).until(() -> true);
    stack.unpause("alert-service");
    firing.expect("StancewatchAlertsLate", ANYBODY, "alert-service stood still for 40 s", since);
  }

  private void sendAll(int articles, IntFunction<byte[]> article) {
    for (int first = 0; first < articles; first += BATCH) {
      String batch =
          IntStream.range(first, Math.min(articles, first + BATCH))
              .mapToObj(number -> new String(article.apply(number), UTF_8))
              .collect(Collectors.joining(",", "[", "]"));
      sender.send(batch.getBytes(UTF_8));
    }
  }

  private void fallSilent() {
    sender.send(Interviews.yes(PERSONS));
    long since = firing.awaitSilence("StancewatchSourceSilent", "StancewatchNoDocuments");
    firing.expect(
        "StancewatchSourceSilent", "source=\"gulf-wire\"", "a source sends nothing", since);
    firing.expect("StancewatchNoDocuments", ANYBODY, "nobody sends anything", since);
  }

  /** The broker refuses what extract writes; nothing is lost, once it takes it again. */
  private void failToWrite() throws Exception {
    long since = firing.awaitSilence("StancewatchStreamThreadLost");
    alter(AlterConfigOp.OpType.SET);
    sender.send(Interviews.yes(PERSONS + 1));
    firing.expect("StancewatchStreamThreadLost", EXTRACT, "a topic refuses every record", since);
    alter(AlterConfigOp.OpType.DELETE);
    stack.awaitHealthy("extract-service");
  }

  private void alter(AlterConfigOp.OpType deed) throws Exception {
    ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, Topics.STATEMENTS.name());
    AlterConfigOp largest = new AlterConfigOp(new ConfigEntry("max.message.bytes", "100"), deed);
    admin.incrementalAlterConfigs(Map.of(topic, List.of(largest))).all().get();
  }

  /** Kafka gives nobody more than a trickle, and the alert service has lost its state. */
  private void restoreSlowly() throws Exception {
    long since = firing.awaitSilence("StancewatchRestoreSlow", "StancewatchLagStuck");
    slowDown(BYTES_A_SECOND);
    stack.kill("alert-service");
    sendAll(BATCH, person -> Interviews.yes(2 * PERSONS + person));
    stack.start("alert-service");
    firing.expect("StancewatchRestoreSlow", ALERT, "state lost, Kafka slow", since);
    firing.expect("StancewatchLagStuck", ALERT, "statements wait meanwhile", since);
    slowDown(null);
    stack.awaitHealthy("alert-service");
    firing.awaitSilence("StancewatchRestoreSlow", "StancewatchLagStuck");
  }

  private void slowDown(Double bytesPerSecond) throws Exception {
    ClientQuotaEntity everybody =
        new ClientQuotaEntity(Collections.singletonMap(ClientQuotaEntity.CLIENT_ID, null));
    ClientQuotaAlteration.Op quota =
        new ClientQuotaAlteration.Op("consumer_byte_rate", bytesPerSecond);
    admin
        .alterClientQuotas(List.of(new ClientQuotaAlteration(everybody, List.of(quota))))
        .all()
        .get();
  }

  private void kill() {
    long since = firing.awaitSilence("StancewatchServiceDown");
    stack.kill("alert-service");
    firing.expect("StancewatchServiceDown", ALERT, "the only alert-service killed", since);
    stack.start("alert-service");
    stack.awaitHealthy("alert-service");
    firing.awaitSilence("StancewatchServiceDown");
  }

  private void stopTheBroker() {
    long since = firing.awaitSilence(WITHOUT_KAFKA);
    stack.stop("kafka");
    for (String service : List.of(INGEST, EXTRACT, ALERT)) {
      firing.expect("StancewatchKafkaUnreachable", service, "the broker stopped", since);
    }
    await().atMost(Duration.ofMinutes(2)).until(() -> isRefused(Interviews.yes(PERSONS + 2)));
    firing.expect("StancewatchPublishingFails", INGEST, "the broker stopped, articles sent", since);
    stack.start("kafka");
    stack.awaitHealthy("kafka");
    firing.awaitSilence(WITHOUT_KAFKA);
  }

  /** A broker that hangs keeps its name: without it the service would not come to its HTTP port. */
  private void startWithoutKafka() {
    long since = firing.awaitSilence("StancewatchServiceNotReady", "StancewatchStreamsNotRunning");
    stack.kill("extract-service");
    stack.pause("kafka");
    stack.start("extract-service");
    String fault = "extract-service started while the broker hangs";
    firing.expect("StancewatchServiceNotReady", EXTRACT, fault, since);
    firing.expect("StancewatchStreamsNotRunning", EXTRACT, fault, since);
    stack.unpause("kafka");
    stack.awaitHealthy("extract-service");
    firing.awaitSilence("StancewatchServiceNotReady", "StancewatchStreamsNotRunning");
  }

  private boolean isRefused(byte[] article) {
    try {
      sender.send(article);
      return false;
    } catch (SendException e) {
      return true;
    }
  }
}
