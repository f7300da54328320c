package org.stancewatch.standalone.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.stancewatch.service.RunningService;
import org.stancewatch.standalone.send.DocumentSender;
import org.stancewatch.standalone.send.Reply;
import org.stancewatch.standalone.send.Sample;
import org.stancewatch.standalone.system.Service;

/** Each service with its own user, and no right that the list does not name. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AclIT {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Path SAMPLES = Path.of("../../samples/articles");

  private final Map<Service, RunningService> services = new EnumMap<>(Service.class);
  private final HttpClient client = HttpClient.newHttpClient();
  private GuardedBroker broker;

  @BeforeAll
  void start(@TempDir Path data) throws Exception {
    List<String> users = List.of(user(Service.INGEST), user(Service.EXTRACT), user(Service.ALERT));
    broker = new GuardedBroker(data.resolve("broker"), users);
    try (Admin admin = Admin.create(broker.login(GuardedBroker.ADMIN))) {
      admin.createAcls(AclFile.read()).all().get();
    }
    for (Service service : Service.values()) {
      services.put(service, start(service, data));
    }
  }

  @AfterAll
  void stop() {
    services.values().forEach(RunningService::close);
    broker.close();
  }

  @Test
  void shouldRaiseAnAlertWhenServicesHaveOnlyTheListedRights() {
    services.keySet().forEach(this::awaitReady);

    for (Sample sample : Sample.read(SAMPLES)) {
      assertThat(new DocumentSender(url(Service.INGEST)).send(sample.json()))
          .extracting(Reply::outcome)
          .containsExactly(Reply.Outcome.ACCEPTED);
    }

    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(get(Service.ALERT, "/alerts").body()).contains("\"kind\":\"REVERSAL\""));
  }

  @ParameterizedTest
  @EnumSource(
      value = Service.class,
      names = {"EXTRACT", "ALERT"})
  void shouldSeeHowFarItsGroupIsWhenServicesHaveOnlyTheListedRights(Service service) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(get(service, "/prometheus").body())
                    .contains("stancewatch_streams_lag_records{"));
  }

  @Test
  void shouldSeeWhatIsTheMatterWhenServicesHaveOnlyTheListedRights() throws IOException {
    services.keySet().forEach(this::awaitReady);

    assertThat(new DocumentSender(url(Service.INGEST)).send("{}".getBytes(UTF_8)))
        .extracting(Reply::outcome)
        .containsExactly(Reply.Outcome.REJECTED);

    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(get(Service.ALERT, "/conditions").body())
                    .contains("\"kind\":\"DEAD_LETTERS_GROW\"", "because: source is missing"));
  }

  @ParameterizedTest
  @CsvSource({
    "INGEST, stancewatch.statements.v1",
    "INGEST, stancewatch.alerts.v1",
    "EXTRACT, stancewatch.documents.v1",
    "EXTRACT, stancewatch.alerts.v1",
    "ALERT, stancewatch.documents.v1",
    "ALERT, stancewatch.statements.v1"
  })
  void shouldBeRefusedWhenAServiceWritesToTheTopicOfAnother(Service service, String topic) {
    Map<String, Object> settings = broker.login(user(service));
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      assertThatThrownBy(() -> producer.send(new ProducerRecord<>(topic, "forged")).get())
          .hasCauseInstanceOf(TopicAuthorizationException.class);
    }
  }

  private RunningService start(Service service, Path data) {
    Map<String, Object> properties = new HashMap<>();
    broker.login(user(service)).forEach((name, value) -> properties.put("kafka." + name, value));
    properties.put("STANCEWATCH_DATA", data.toString());
    properties.put("STANCEWATCH_DOSSIERS", "../../dossiers");
    properties.put("micronaut.server.port", -1);
    properties.put("stancewatch.writes.open", true);
    properties.put("stancewatch.alert.health.checked-every", "1s");
    return RunningService.start(service.environment(), properties, failure -> {});
  }

  private void awaitReady(Service service) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> assertThat(get(service, "/health/readiness").statusCode()).isEqualTo(200));
  }

  private HttpResponse<String> get(Service service, String path)
      throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(url(service).resolve(path)).build();
    return client.send(request, BodyHandlers.ofString());
  }

  private URI url(Service service) {
    return services.get(service).url();
  }

  private static String user(Service service) {
    return "stancewatch-" + service.environment();
  }
}
