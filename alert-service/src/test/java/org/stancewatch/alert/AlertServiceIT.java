package org.stancewatch.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.stancewatch.alert.Said.affirms;
import static org.stancewatch.alert.Said.denies;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stancewatch.broker.BrokerExtension;
import org.stancewatch.codec.Json;
import org.stancewatch.model.Position;
import org.stancewatch.model.Stance;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.alert.AlertKind;
import org.stancewatch.topic.DeadLetter;
import org.stancewatch.topic.Topics;

/** One service on one broker; each test but the last speaks of a proposition of its own. */
@ExtendWith(BrokerExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AlertServiceIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String TOKEN = "a-token-that-nobody-guesses";
  private static final TypeReference<List<Alert>> ALERTS = new TypeReference<>() {};
  private static final TypeReference<List<Position>> POSITIONS = new TypeReference<>() {};

  @TempDir static Path state;
  private static RunningService service;

  @BeforeAll
  static void start() throws IOException {
    service = service().awaitReady();
  }

  private static RunningService service() throws IOException {
    Path tokens = Files.writeString(state.resolve("tokens"), "desk " + TOKEN);
    Map<String, Object> others = Map.of("stancewatch.writes.tokens-file", tokens.toString());
    return new RunningService(BrokerExtension.bootstrapServers(), state, others);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  @Order(1)
  void shouldTellTheAlertOnTopicOverHttpAndInTheStreamWhenAStanceTurns() {
    List<String> lines = new CopyOnWriteArrayList<>();
    service.stream("/alerts/stream", null, lines::add);
    await().atMost(PATIENCE).until(() -> lines.contains(": heartbeat"));

    service.send(affirms("a", "2023-05-02"));
    service.send(denies("d", "2024-01-05"));

    Alert alert = awaitAlerts("?mission=coalition-iraq&proposition=mission-needed", 1).get(0);
    assertThat(alert.kind()).isEqualTo(AlertKind.REVERSAL);
    assertThat(alert.before().stance()).isEqualTo(Stance.AFFIRMS);
    assertThat(Json.read(service.get("/alerts/" + alert.id()).body(), Alert.class))
        .isEqualTo(alert);
    assertThat(service.records(Topics.ALERTS.name()))
        .extracting(record -> Json.read(record.value(), Alert.class))
        .containsExactly(alert);
    await().atMost(PATIENCE).until(() -> data(lines).size() == 1);
    assertThat(data(lines)).containsExactly(alert);
    assertThat(lines).contains("event: alert");
  }

  @Test
  @Order(2)
  void shouldTellWhatWasMissedWhenAReaderComesBack() {
    service.send(affirms("t1", "2023-05-02").on("threat-persists"));
    service.send(denies("t2", "2024-01-05").on("threat-persists").learned(9));
    Alert alert = awaitAlerts("?proposition=threat-persists", 1).get(0);

    List<String> since = new CopyOnWriteArrayList<>();
    service.stream("/alerts/stream?since=2025-01-01T00:09:00Z", null, since::add);
    await().atMost(PATIENCE).until(() -> data(since).contains(alert));
    List<String> fromStart = new CopyOnWriteArrayList<>();
    service.stream("/alerts/stream", "0-0", fromStart::add);
    await().atMost(PATIENCE).until(() -> data(fromStart).size() >= 2);
    String last = lastEventId(fromStart);
    List<String> after = new CopyOnWriteArrayList<>();
    service.stream("/alerts/stream", last, after::add);
    await().atMost(PATIENCE).until(() -> after.contains(": heartbeat"));

    assertThat(data(since)).containsExactly(alert);
    assertThat(data(after)).isEmpty();
  }

  @Test
  @Order(3)
  void shouldSetAsideWithReasonAndGoOnWhenARecordIsPoison() {
    service.send("coalition-iraq|advisers-remain", "{\"id\":".getBytes(StandardCharsets.UTF_8));
    service.send(
        "coalition-iraq|advisers-remain", "{\"id\":\"x\"}".getBytes(StandardCharsets.UTF_8));
    service.send(affirms("p", "2023-05-02").on("advisers-remain"));

    awaitPositions("?proposition=advisers-remain", 1);
    List<ConsumerRecord<byte[], byte[]>> dead = service.records(Topics.STATEMENTS.deadLetters());
    assertThat(dead).hasSize(2);
    assertThat(dead).allSatisfy(record -> assertThat(header(record, "dlq_service")).isNotBlank());
    assertThat(dead)
        .extracting(record -> header(record, DeadLetter.REASON))
        .allMatch(reason -> !reason.isBlank());
    assertThat(service.get("/prometheus").body())
        .contains("stancewatch_alert_statements_rejected_total 2.0");
  }

  @ParameterizedTest
  @Order(4)
  @CsvSource({
    "/alerts?kind=QUARREL, 400, kind",
    "/alerts?mission=moon, 400, mission",
    "/alerts?limit=0, 400, limit",
    "/alerts?limit=many, 400, limit",
    "/alerts?colour=red, 400, colour",
    "/alerts?actor=a%7Cb, 400, actor",
    "/alerts/stream?since=yesterday, 400, since",
    "/positions?proposition=weather, 400, proposition",
    "/alerts?status=OPEN, 400, status",
    "/alerts?severity=NONE, 400, severity",
    "/alerts?cursor=%2F, 400, cursor",
    "/alerts/none, 404, id",
    "/alerts/none/history, 404, id",
    "/alerts/a%7Cb/history, 400, id",
    "/positions?asOf=2023-13, 400, asOf",
    "/positions?knownAt=now, 400, knownAt",
    "/statements?stance=MAYBE, 400, stance",
    "/statements?confidence=2, 400, confidence",
    "/statements?limit=1001, 400, limit",
    "/statements?document=a%7Cb, 400, document",
    "/actors/a%7Cb/timeline, 400, actor",
    "/actors/minister/timeline?asOf=2023, 400, asOf",
    "/peer/statements, 400, Stancewatch-Hop",
  })
  void shouldNameTheFieldWhenARequestIsWrong(String path, int status, String field) {
    HttpResponse<String> answer = service.get(path);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body())
        .contains("\"status\":" + status, "\"field\":\"" + field + "\"", "\"message\":");
  }

  @Test
  @Order(4)
  void shouldTellEveryRevisionWhenAnAlertIsCorroborated() {
    service.send(affirms("h1", "2023-05-02").on("host-forces-capable"));
    service.send(denies("h2", "2024-01-05").on("host-forces-capable").learned(5));
    Alert provisional = awaitAlerts("?proposition=host-forces-capable", 1).get(0);
    service.send(denies("h3", "2024-01-05").on("host-forces-capable").learned(9));
    awaitAlerts("?proposition=host-forces-capable&status=CORROBORATED", 1);

    List<Alert> history = Json.read(bytes("/alerts/" + provisional.id() + "/history"), ALERTS);

    assertThat(history).hasSize(2).startsWith(provisional);
    assertThat(history.get(1))
        .isEqualTo(Json.read(bytes("/alerts/" + provisional.id()), Alert.class));
    assertThat(awaitAlerts("?proposition=host-forces-capable&since=2025-01-01T00:09:00Z", 1))
        .containsExactly(history.get(1));
  }

  @Test
  @Order(4)
  void shouldAnswerOfThePastAndInPagesWhenTheLedgerIsAsked() {
    service.send(affirms("q1", "2023-05-02").on("sovereignty-violated").spokenBy("envoy"));
    service.send(denies("q2", "2024-01-05").on("sovereignty-violated").spokenBy("envoy"));
    List<Position> now = awaitPositions("?actor=envoy&knownAt=2030-01-01T00:00:00Z", 1);
    await().atMost(PATIENCE).until(() -> statements("/statements?actor=envoy") == 2);

    assertThat(awaitPositions("?actor=envoy", 1)).isEqualTo(now);
    assertThat(awaitPositions("?actor=envoy&asOf=2023", 1))
        .extracting(position -> position.current().stance())
        .containsExactly(Stance.AFFIRMS);
    assertThat(awaitPositions("?actor=envoy&asOf=2022", 0)).isEmpty();
    HttpResponse<String> first = service.get("/statements?actor=envoy&limit=1");
    assertThat(first.body()).contains("\"q1\"").doesNotContain("\"q2\"");
    HttpResponse<String> second = service.get(next(first));
    assertThat(second.body()).contains("\"q2\"").doesNotContain("\"q1\"");
    assertThat(second.headers().firstValue("Link")).isEmpty();
    assertThat(service.get("/actors/envoy/timeline").body())
        .contains("\"counts\":true", "\"q1\"", "\"q2\"");
  }

  @Test
  @Order(4)
  void shouldShowAVerdictBesideTheAlertWhenSomeoneKnownDecides() {
    service.send(affirms("v1", "2023-05-02").on("attacks-illegitimate"));
    service.send(denies("v2", "2024-01-05").on("attacks-illegitimate"));
    String alert = "/alerts/" + awaitAlerts("?proposition=attacks-illegitimate", 1).get(0).id();
    String rejection = "{\"decision\":\"REJECTED\",\"comment\":\"A quotation.\"}";

    assertThat(service.write("PUT", alert + "/verdict", rejection, null).statusCode())
        .isEqualTo(401);
    assertThat(service.get(alert + "/verdict").statusCode()).isEqualTo(404);
    assertThat(service.write("PUT", alert + "/verdict", "{\"decision\":\"OFTEN\"}", TOKEN).body())
        .contains("\"status\":400", "\"field\":\"decision\"");
    assertThat(service.write("PUT", "/alerts/none/verdict", rejection, TOKEN).statusCode())
        .isEqualTo(404);

    HttpResponse<String> decided = service.write("PUT", alert + "/verdict", rejection, TOKEN);
    await()
        .atMost(PATIENCE)
        .until(() -> service.get(alert).body().contains("\"verdict\":" + decided.body()));
    assertThat(decided.body()).contains("\"by\":\"desk\"", "A quotation.");
    assertThat(service.get("/alerts?proposition=attacks-illegitimate").body())
        .contains("\"verdict\":" + decided.body());
    assertThat(service.write("DELETE", alert + "/verdict", "", TOKEN).statusCode()).isEqualTo(204);
    await().atMost(PATIENCE).until(() -> service.get(alert + "/verdict").statusCode() == 404);
    assertThat(service.get(alert).body()).doesNotContain("\"verdict\":");
    assertThat(service.get("/prometheus").body())
        .contains("given_total{decision=\"rejected\"} 1.0", "verdicts_withdrawn_total 1.0");
  }

  private static int statements(String path) {
    return service.get(path).body().split("\"evidence\"", -1).length - 1;
  }

  private static String next(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Link")
        .orElseThrow()
        .replaceAll("<(.*)>; rel=\"next\"", "$1");
  }

  @Test
  @Order(5)
  void shouldKeepPositionsAndRaiseNothingTwiceWhenItRestarts() throws IOException {
    service.send(affirms("r1", "2023-05-02").on("bilateral-successor"));
    List<Position> before = awaitPositions("?proposition=bilateral-successor", 1);
    service.close();
    service = service().awaitReady();

    assertThat(awaitPositions("?proposition=bilateral-successor", 1)).isEqualTo(before);
    service.send(affirms("r1", "2023-05-02").on("bilateral-successor"));
    service.send(denies("r2", "2024-01-05").on("bilateral-successor"));
    awaitAlerts("?proposition=bilateral-successor", 1);
    assertThat(service.records(Topics.POSITIONS.name()))
        .filteredOn(record -> new String(record.key()).contains("bilateral-successor"))
        .hasSize(2);
  }

  private static List<Alert> awaitAlerts(String query, int count) {
    await()
        .atMost(PATIENCE)
        .until(() -> Json.read(bytes("/alerts" + query), ALERTS).size() == count);
    return Json.read(bytes("/alerts" + query), ALERTS);
  }

  private static List<Position> awaitPositions(String query, int count) {
    await()
        .atMost(PATIENCE)
        .until(() -> Json.read(bytes("/positions" + query), POSITIONS).size() == count);
    return Json.read(bytes("/positions" + query), POSITIONS);
  }

  private static byte[] bytes(String path) {
    return service.get(path).body().getBytes(StandardCharsets.UTF_8);
  }

  private static List<Alert> data(List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith("data: "))
        .map(line -> Json.read(line.substring("data: ".length()), Alert.class))
        .toList();
  }

  private static String lastEventId(List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith("id: "))
        .reduce((first, second) -> second)
        .orElseThrow()
        .substring("id: ".length());
  }

  private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
