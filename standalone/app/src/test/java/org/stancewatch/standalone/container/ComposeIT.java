package org.stancewatch.standalone.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.stancewatch.codec.Json;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.alert.AlertId;
import org.stancewatch.standalone.observability.DashboardQueries;
import org.stancewatch.standalone.observability.DashboardQueries.Answer;
import org.stancewatch.standalone.observability.PrometheusApi;
import org.stancewatch.standalone.send.Reply;

/** Brings the checked-in compose file up and sends the samples through it, once for all tests. */
@Tag("container")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComposeIT {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final List<String> SERVICES =
      List.of("ingest-service", "extract-service", "alert-service");

  private final HttpClient client = HttpClient.newHttpClient();
  private final ComposeStack stack = new ComposeStack(ComposeStack.Profile.SINGLE);
  private SampleRun samples;

  @BeforeAll
  void sendSamples() {
    stack.up();
    samples = new SampleRun(stack.bootstrapServers(), stack.url("INGEST"));
    samples.sendAll();
  }

  @AfterAll
  void takeDown() {
    if (samples != null) {
      samples.close();
    }
    stack.close();
  }

  @Test
  void shouldRaiseTheAlertsWhenReadFromOutsideTheContainers() throws IOException {
    samples.verifyAlerts();
  }

  @Test
  void shouldGiveTheAlertsToAnyKafkaClient() throws Exception {
    Process kcat =
        new ProcessBuilder(
                "kcat",
                "-b",
                stack.bootstrapServers(),
                "-t",
                "stancewatch.alerts.v1",
                "-C",
                "-e",
                "-q")
            .redirectError(Redirect.INHERIT)
            .start();
    List<AlertId> read = new ArrayList<>();
    for (String line : new String(kcat.getInputStream().readAllBytes(), UTF_8).split("\n")) {
      read.add(Json.read(line, Alert.class).id());
    }

    assertThat(kcat.waitFor()).isZero();
    assertThat(read).containsAll(samples.alerts().keySet());
  }

  @Test
  void shouldFindSeriesForEveryPanelAndVariableWhenItsOwnPrometheusIsAsked() throws IOException {
    List<Answer> answers =
        DashboardQueries.askAll(
            new PrometheusApi(stack.url("PROMETHEUS")),
            Path.of("target/dashboard-queries-compose.md"));

    assertThat(answers).allMatch(Answer::isGood);
  }

  @Test
  void shouldTellTheSameAlertsWhenTheAlertServiceWasRestarted() {
    stack.restart("alert-service");
    stack.awaitHealthy("alert-service");

    await()
        .atMost(PATIENCE)
        .ignoreExceptions()
        .untilAsserted(
            () ->
                assertThat(Json.read(get(stack.url("ALERT").resolve("/alerts")), Alert[].class))
                    .containsExactlyInAnyOrderElementsOf(samples.alerts().values()));
  }

  @Test
  void shouldKnowItsDocumentsWhenTheIngestServiceWasRestarted() {
    stack.restart("ingest-service");
    stack.awaitHealthy("ingest-service");

    assertThat(samples.repeatFirst())
        .extracting(Reply::outcome)
        .containsExactly(Reply.Outcome.DUPLICATE);
  }

  @Test
  void shouldBeScrapedWhenPrometheusRuns() {
    await()
        .atMost(PATIENCE)
        .ignoreExceptions()
        .untilAsserted(() -> assertThat(jobsThatAreUp()).containsAll(SERVICES));
  }

  /** The jobs of Prometheus whose scrapes succeed. */
  private List<String> jobsThatAreUp() throws IOException, InterruptedException {
    URI query = stack.url("PROMETHEUS").resolve("/api/v1/query?query=up==1");
    return Json.newMapper().readTree(get(query)).findValuesAsText("job");
  }

  private String get(URI address) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
  }
}
