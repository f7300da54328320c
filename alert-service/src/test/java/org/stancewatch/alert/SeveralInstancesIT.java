package org.stancewatch.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.stancewatch.alert.Said.affirms;
import static org.stancewatch.alert.Said.denies;

import io.micronaut.core.io.socket.SocketUtils;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stancewatch.broker.Broker;
import org.stancewatch.broker.EmbeddedBroker;

/**
 * Two instances that share the ledger's partitions between them, on a broker of their own: others
 * would find their alerts.
 */
class SeveralInstancesIT {
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final List<String> QUESTIONS =
      List.of(
          "/statements",
          "/statements?mission=coalition-iraq&proposition=mission-needed",
          "/positions?asOf=2023-12-31",
          "/positions?knownAt=2025-06-01T00:00:00Z&actor=minister",
          "/actors/minister/timeline");
  private static final List<String> PROPOSITIONS =
      List.of(
          "mission-needed",
          "mission-should-end",
          "bilateral-successor",
          "advisers-remain",
          "host-forces-capable",
          "threat-persists");

  @TempDir Path folder;
  private Broker broker;
  private RunningService one;
  private RunningService two;

  @BeforeEach
  void start() {
    broker = EmbeddedBroker.start(folder.resolve("broker"), 0);
    one = instance("one");
    one.awaitReady();
    for (String proposition : PROPOSITIONS) {
      one.send(affirms("a-" + proposition, "2023-05-02").on(proposition));
      one.send(denies("d-" + proposition, "2024-01-05").on(proposition));
    }
  }

  @AfterEach
  void stop() {
    instances().forEach(RunningService::close);
    broker.close();
  }

  private RunningService instance(String name) {
    int port = SocketUtils.findAvailableTcpPort();
    return new RunningService(
        broker.bootstrapServers(),
        folder.resolve(name),
        Map.of("micronaut.server.port", port, "stancewatch.alert.advertised", "localhost:" + port));
  }

  static Stream<Consumer<RunningService>> endings() {
    return Stream.of(RunningService::close, RunningService::kill);
  }

  @ParameterizedTest
  @MethodSource("endings")
  void shouldAnswerRightOrNotAtAllWhenAnInstanceComesAndGoes(Consumer<RunningService> ending) {
    int everything = 2 * PROPOSITIONS.size();
    await()
        .atMost(PATIENCE)
        .until(() -> count(one.get("/statements"), "\"evidence\"") == everything);
    Map<String, String> right = new HashMap<>();
    QUESTIONS.forEach(question -> right.put(question, one.get(question).body()));
    List<String> wrong = new CopyOnWriteArrayList<>();
    AtomicBoolean done = new AtomicBoolean();
    Thread reader = new Thread(() -> ask(right, wrong, done), "reader");
    reader.start();

    two = instance("two");
    two.awaitReady();
    await().atMost(PATIENCE).until(() -> isShared(one) && isShared(two));
    awaitRight(right, one);
    awaitRight(right, two);
    ending.accept(one);
    awaitRight(right, two);

    done.set(true);
    join(reader);
    assertThat(wrong).isEmpty();
  }

  /** Asks both all the while; whatever is neither right nor a 503 is wrong. */
  private void ask(Map<String, String> right, List<String> wrong, AtomicBoolean done) {
    while (!done.get()) {
      for (RunningService service : instances()) {
        right.forEach((question, answer) -> check(service, question, answer, wrong));
      }
    }
  }

  private List<RunningService> instances() {
    List<RunningService> instances = new ArrayList<>(List.of(one));
    if (two != null) {
      instances.add(two);
    }
    return instances;
  }

  private static void check(
      RunningService service, String question, String right, List<String> wrong) {
    HttpResponse<String> answer;
    try {
      answer = service.get(question);
    } catch (AssertionError closed) {
      return;
    }
    boolean isLater =
        answer.statusCode() == 503 && answer.headers().firstValue("Retry-After").isPresent();
    if (!isLater && !(answer.statusCode() == 200 && answer.body().equals(right))) {
      wrong.add(question + " " + answer.statusCode() + " " + answer.body());
    }
  }

  /** Whether an instance holds some partitions of the ledger, and not all. */
  private static boolean isShared(RunningService service) {
    long here =
        service
            .get("/prometheus")
            .body()
            .lines()
            .filter(line -> line.startsWith("kafka_stream_state_estimate_num_keys"))
            .filter(line -> line.contains("\"ledger\""))
            .count();
    return here > 0 && here < 2;
  }

  private static void awaitRight(Map<String, String> right, RunningService service) {
    right.forEach(
        (question, answer) ->
            await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(service.get(question).body()).isEqualTo(answer)));
  }

  private static int count(HttpResponse<String> answer, String word) {
    return answer.body().split(word, -1).length - 1;
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
