package org.stancewatch.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.type.TypeReference;
import io.micronaut.core.io.socket.SocketUtils;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stancewatch.broker.Broker;
import org.stancewatch.broker.EmbeddedBroker;
import org.stancewatch.codec.Json;
import org.stancewatch.model.Document;
import org.stancewatch.model.TestClock;
import org.stancewatch.model.TestDocuments;
import org.stancewatch.model.health.Condition;
import org.stancewatch.model.health.ConditionKind;
import org.stancewatch.model.health.ConditionStatus;
import org.stancewatch.topic.Topics;

/** Conditions on a broker of their own, by a clock that only tests move. */
class HealthIT {
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final TypeReference<List<Condition>> CONDITIONS = new TypeReference<>() {};
  private static final byte[] RUBBISH = "{\"id\":".getBytes(StandardCharsets.UTF_8);

  private final TestClock clock = new TestClock(Instant.now().truncatedTo(ChronoUnit.MILLIS));
  private final List<RunningService> running = new ArrayList<>();
  @TempDir Path folder;
  private Broker broker;
  private int documents;

  @BeforeEach
  void start() {
    broker = EmbeddedBroker.start(folder.resolve("broker"), 0);
  }

  @AfterEach
  void stop() {
    running.forEach(RunningService::close);
    broker.close();
  }

  /** An instance for which records may wait for as long as they like. */
  private RunningService instance(String name, String... others) {
    int port = SocketUtils.findAvailableTcpPort();
    Map<String, Object> settings = new HashMap<>();
    settings.put("micronaut.server.port", port);
    settings.put("stancewatch.alert.advertised", "localhost:" + port);
    settings.put("stancewatch.alert.health.checked-every", "100ms");
    settings.put("stancewatch.alert.health.waiting-at-most", "0s");
    for (String other : others) {
      settings.put("stancewatch.alert.health." + other.split("=")[0], other.split("=")[1]);
    }
    RunningService service =
        new RunningService(broker.bootstrapServers(), folder.resolve(name), settings, clock);
    running.add(service);
    return service.awaitReady();
  }

  @Test
  void shouldRaiseAndClearWhenASourceFallsSilentAndSpeaksAgain() {
    RunningService service = instance("one");
    hear(service, "coast-wire");
    hear(service, "harbour-courier");
    clock.advance(Duration.ofHours(23));
    hear(service, "harbour-courier");
    clock.advance(Duration.ofHours(2));

    Condition silent = awaitLast(service, ConditionStatus.RAISED);

    assertThat(silent.kind()).isEqualTo(ConditionKind.SOURCE_SILENT);
    assertThat(silent.subject()).isEqualTo("coast-wire");
    assertThat(silent.since()).isEqualTo(clock.instant().minus(Duration.ofHours(25)));
    assertThat(shown(service, "?kind=SOURCE_SILENT&status=RAISED")).containsExactly(silent);
    await().atMost(PATIENCE).until(() -> gauge(service, "source-silent").equals("1.0"));

    hear(service, "coast-wire");

    Condition heard = awaitLast(service, ConditionStatus.CLEARED);
    assertThat(heard.id()).isEqualTo(silent.id());
    assertThat(shown(service, "?status=RAISED")).isEmpty();
    assertThat(shown(service, "?subject=coast-wire")).containsExactly(heard);
    assertThat(written(service)).containsExactly(silent, heard);
    await().atMost(PATIENCE).until(() -> gauge(service, "source-silent").equals("0.0"));
  }

  @Test
  void shouldRepeatNothingWhenItIsStartedAgain() {
    RunningService before = instance("one");
    hear(before, "coast-wire");
    clock.advance(Duration.ofHours(25));
    Condition silent = awaitLast(before, ConditionStatus.RAISED);
    end(before, RunningService::close);

    RunningService after = instance("one");
    hear(after, "harbour-courier");
    clock.advance(Duration.ofHours(25));

    await().atMost(PATIENCE).until(() -> shown(after, "?subject=harbour-courier").size() == 1);
    assertThat(written(after))
        .startsWith(silent)
        .extracting(Condition::subject)
        .containsExactly("coast-wire", "harbour-courier");
  }

  static Stream<Consumer<RunningService>> endings() {
    return Stream.of(RunningService::close, RunningService::kill);
  }

  @ParameterizedTest
  @MethodSource("endings")
  void shouldWriteEachConditionOnceWhenInstancesComeAndGo(Consumer<RunningService> ending) {
    RunningService one = instance("one");
    RunningService two = instance("two");
    hear(one, "coast-wire");
    clock.advance(Duration.ofHours(25));
    Condition silent = awaitLast(two, ConditionStatus.RAISED);
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(shown(one, "")).isEqualTo(shown(two, "")));

    end(one, ending);
    hear(two, "coast-wire");
    Condition heard = awaitLast(two, ConditionStatus.CLEARED);

    assertThat(written(two)).containsExactly(silent, heard);
  }

  @Test
  void shouldTellHowManyAreSetAsideAndTakeNoHarmWhenRecordsCannotBeRead() {
    RunningService service = instance("one", "most-dead-letters=1");
    service.send(Topics.DOCUMENTS.name(), "d", RUBBISH);
    service.send(Topics.HEALTH.name(), "c", RUBBISH);
    service.send("coalition-iraq|mission-needed", RUBBISH);
    service.send("coalition-iraq|mission-needed", RUBBISH);

    Condition growing = awaitLast(service, ConditionStatus.RAISED);

    assertThat(growing.kind()).isEqualTo(ConditionKind.DEAD_LETTERS_GROW);
    assertThat(growing.subject()).isEqualTo("stancewatch.statements.v1.dlq");
    assertThat(growing.explanation()).contains("because: malformed");
    clock.advance(Duration.ofMinutes(11));
    assertThat(awaitLast(service, ConditionStatus.CLEARED).id()).isEqualTo(growing.id());
  }

  @Test
  void shouldTellWhatWaitsWhenNobodyReadsTheDocuments() {
    RunningService service = instance("one", "most-waiting=2");
    hear(service, "coast-wire");
    hear(service, "coast-wire");
    hear(service, "coast-wire");

    assertThat(awaitLast(service, ConditionStatus.RAISED))
        .extracting(Condition::kind, Condition::subject, Condition::threshold)
        .containsExactly(ConditionKind.PIPELINE_LAG, Topics.DOCUMENTS.name(), "most-waiting=2");
  }

  @Test
  void shouldTellThatOneWaitsForLongWhenNobodyReadsIt() {
    RunningService service = instance("one", "waiting-at-most=3h");
    hear(service, "coast-wire");
    clock.advance(Duration.ofHours(4));
    hear(service, "coast-wire");

    assertThat(awaitLast(service, ConditionStatus.RAISED))
        .extracting(Condition::kind, Condition::subject, Condition::threshold)
        .containsExactly(
            ConditionKind.PIPELINE_LAG, Topics.DOCUMENTS.name(), "waiting-at-most=PT3H");
  }

  /** A new document of the source comes now. */
  private void hear(RunningService service, String source) {
    Instant published = clock.instant().minus(Duration.ofMinutes(45));
    Document document =
        TestDocuments.document(
            "d" + documents++,
            "It rained in the harbour.",
            TestDocuments.source(source, source),
            published);
    service.send(Topics.DOCUMENTS.name(), document.id().value(), Json.write(document));
  }

  private void end(RunningService service, Consumer<RunningService> ending) {
    ending.accept(service);
    running.remove(service);
  }

  /** What was written last, and is shown. */
  private Condition awaitLast(RunningService service, ConditionStatus status) {
    await().atMost(PATIENCE).until(() -> isLast(service, status));
    return shown(service, "").get(0);
  }

  private static boolean isLast(RunningService service, ConditionStatus status) {
    List<Condition> shown = shown(service, "");
    return !shown.isEmpty() && shown.get(0).status() == status;
  }

  private static List<Condition> shown(RunningService service, String query) {
    byte[] body = service.get("/conditions" + query).body().getBytes(StandardCharsets.UTF_8);
    return Json.read(body, CONDITIONS);
  }

  /** Every readable record of the topic; each condition's are in the order of writing. */
  private static List<Condition> written(RunningService service) {
    return service.records(Topics.HEALTH.name()).stream()
        .map(record -> Json.read(record.value(), Condition.class))
        .sorted(Comparator.comparing(Condition::changedAt))
        .toList();
  }

  private static String gauge(RunningService service, String kind) {
    String series = "stancewatch_health_conditions{kind=\"" + kind + "\"} ";
    return service
        .get("/prometheus")
        .body()
        .lines()
        .filter(line -> line.startsWith(series))
        .findFirst()
        .orElseThrow()
        .substring(series.length());
  }
}
