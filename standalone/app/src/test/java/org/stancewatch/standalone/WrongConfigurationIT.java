package org.stancewatch.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewatch.broker.BrokerExtension;
import org.stancewatch.topic.Topics;

/** What whoever runs a service is told when it cannot run. */
@ExtendWith(BrokerExtension.class)
class WrongConfigurationIT {
  private static final int UNAVAILABLE = 69;
  private static final int STORAGE = 74;
  private static final int CONFIGURATION = 78;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"ingest", "extract", "alert"})
  void shouldWaitNotReadyAndThenGiveUpWhenThereIsNoBroker(String service) throws Exception {
    try (ServiceJvm jvm = new ServiceJvm(service, folder, Map.of())) {
      AtomicReference<HttpResponse<String>> readiness = new AtomicReference<>();
      await()
          .atMost(1, TimeUnit.MINUTES)
          .until(
              () -> {
                readiness.compareAndSet(null, jvm.readiness());
                return readiness.get() != null;
              });

      assertThat(readiness.get().statusCode()).isEqualTo(503);
      assertThat(readiness.get().body()).contains("\"waitsFor\":\"Kafka at localhost:1\"");
      assertThat(jvm.exitCode()).isEqualTo(UNAVAILABLE);
      assertThat(jvm.errors())
          .singleElement()
          .asString()
          .startsWith("The start needs Kafka at localhost:1: ")
          .endsWith("(exit code 69)");
    }
  }

  @Test
  void shouldWaitAndThenGiveUpWhenTheNameOfTheBrokerIsNotKnown() throws Exception {
    Map<String, String> variables =
        Map.of("KAFKA_BOOTSTRAP_SERVERS", "kafka.invalid:9092", "STANCEWATCH_CONNECT_WITHIN", "1s");
    try (ServiceJvm jvm = new ServiceJvm("extract", folder, variables)) {
      assertThat(jvm.exitCode()).isEqualTo(UNAVAILABLE);
      assertThat(jvm.errors())
          .singleElement()
          .asString()
          .startsWith("The start needs Kafka at kafka.invalid:9092: none of these names is known");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ingest  | STANCEWATCH_INGEST_HTTP_MOST_BYTES | 20ZB   | most-bytes",
        "ingest  | STANCEWATCH_TOKENS_FILE            | none   | stancewatch.writes.tokens-file",
        "ingest  | KAFKA_SECURITY_PROTOCOL            | SECRET | security.protocol",
        "ingest  | KAFKA_SASL_USERNAME                | desk   | kafka.sasl.password",
        "extract | STANCEWATCH_EXTRACT_THREADS        | many   | stancewatch.streams.threads",
        "extract | STANCEWATCH_EXTRACT_THREADS        | 0      | threads: expected 1 or more",
        "extract | STANCEWATCH_DOSSIERS               | none   | none: cannot be read as a folder",
        "alert   | STANCEWATCH_DOSSIERS               | none   | none: cannot be read as a folder",
        "alert   | STANCEWATCH_ALERT_CONFIDENCE       | high   | alert-confidence",
        "alert   | STANCEWATCH_ALERT_MOST_WAITING     | -1     | most-waiting: expected 0 or more",
      })
  void shouldNameTheSettingWhenItsValueIsWrong(
      String service, String variable, String value, String named) throws Exception {
    try (ServiceJvm jvm = new ServiceJvm(service, folder, Map.of(variable, value))) {
      assertThat(jvm.exitCode()).isEqualTo(CONFIGURATION);
      assertThat(jvm.errors()).singleElement().asString().contains(named);
    }
  }

  @Test
  void shouldNameFileAndFieldWhenADossierIsWrong() throws Exception {
    Path dossiers = Files.createDirectories(folder.resolve("dossiers"));
    Files.writeString(dossiers.resolve("wrong.yaml"), "mission: [no, mission]\n");
    Map<String, String> variables = Map.of("STANCEWATCH_DOSSIERS", dossiers.toString());
    try (ServiceJvm jvm = new ServiceJvm("extract", folder, variables)) {
      assertThat(jvm.exitCode()).isEqualTo(CONFIGURATION);
      assertThat(jvm.errors()).singleElement().asString().contains("wrong.yaml");
    }
  }

  @Test
  void shouldNameTheFolderWhenStateCannotBeWritten() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    Map<String, String> variables = Map.of("STANCEWATCH_DATA", file.toString());
    try (ServiceJvm jvm = new ServiceJvm("alert", folder, variables)) {
      assertThat(jvm.exitCode()).isEqualTo(STORAGE);
      assertThat(jvm.errors()).singleElement().asString().contains(file.toString());
    }
  }

  @Test
  void shouldNameTheTopicWhenItIsMissingAndCannotBeCreated() throws Exception {
    Map<String, String> variables =
        Map.of(
            "KAFKA_BOOTSTRAP_SERVERS",
            BrokerExtension.bootstrapServers(),
            "STANCEWATCH_REPLICATION",
            "3");
    try (ServiceJvm jvm = new ServiceJvm("ingest", folder, variables)) {
      assertThat(jvm.exitCode()).isEqualTo(CONFIGURATION);
      assertThat(jvm.errors())
          .singleElement()
          .asString()
          .startsWith("topic stancewatch.")
          .contains("is missing and was not created");
    }
  }

  @Test
  void shouldEndWhenItsTopicIsDeleted() throws Exception {
    Map<String, String> variables =
        Map.of("KAFKA_BOOTSTRAP_SERVERS", BrokerExtension.bootstrapServers());
    try (ServiceJvm jvm = new ServiceJvm("extract", folder, variables);
        Admin admin =
            Admin.create(Map.of("bootstrap.servers", BrokerExtension.bootstrapServers()))) {
      await().atMost(1, TimeUnit.MINUTES).until(() -> isReady(jvm));

      admin.deleteTopics(List.of(Topics.DOCUMENTS.name())).all().get();

      assertThat(jvm.exitCode()).isEqualTo(CONFIGURATION);
      assertThat(jvm.errors())
          .filteredOn(line -> line.contains("exit code"))
          .singleElement()
          .asString()
          .contains("stancewatch.documents.v1");
      assertThat(jvm.errors()).last().asString().contains("exit code");
    }
  }

  private static boolean isReady(ServiceJvm jvm) throws InterruptedException {
    HttpResponse<String> readiness = jvm.readiness();
    return readiness != null && readiness.statusCode() == 200;
  }
}
