package org.stancewatch.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.alert.Said.affirms;
import static org.stancewatch.alert.Said.denies;

import io.micronaut.core.io.socket.SocketUtils;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.broker.EmbeddedBroker;
import org.stancewatch.codec.Json;
import org.stancewatch.model.Position;
import org.stancewatch.model.Stance;
import org.stancewatch.model.alert.Alert;

/**
 * Two instances that share the ledger's partitions between them, while statements come in, on a
 * broker of their own: others would find their alerts.
 */
class SeveralInstancesIT {
  private static final List<String> PROPOSITIONS =
      List.of(
          "mission-needed",
          "mission-should-end",
          "bilateral-successor",
          "advisers-remain",
          "host-forces-capable",
          "threat-persists");

  /** What the envoy says does not touch; the statements of the minister are known in January. */
  private static final List<String> SETTLED =
      List.of(
          "/statements?actor=minister",
          "/statements?actor=minister&mission=coalition-iraq&proposition=mission-needed",
          "/statements?knownAt=2025-06-01T00:00:00Z",
          "/positions?actor=minister",
          "/positions?actor=minister&asOf=2023-12-31",
          "/positions?knownAt=2025-06-01T00:00:00Z",
          "/actors/minister/timeline",
          "/alerts?actor=minister");

  /** A killed instance is missed soon, and its transactions do not hold up readers for long. */
  private static final Map<String, String> IMPATIENT =
      Map.of(
          "group.streams.min.session.timeout.ms", "5000",
          "group.streams.session.timeout.ms", "5000",
          "transaction.abort.timed.out.transaction.cleanup.interval.ms", "1000");

  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final int OK = 200;
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private static final String GROUP = "stancewatch-alert";
  private static final int ANSWERS_WHILE_SHARED = 200;

  private final Deque<AutoCloseable> open = new ArrayDeque<>();
  @TempDir Path folder;
  private EmbeddedBroker broker;
  private Admin admin;
  private RunningService one;
  private Envoy envoy;
  private Inquiry inquiry;

  @BeforeEach
  void start() {
    broker = opened(EmbeddedBroker.start(folder.resolve("broker"), IMPATIENT));
    admin = opened(Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers())));
    one = instance("one");
    one.awaitReady();
    for (String proposition : PROPOSITIONS) {
      one.send(affirms("a-" + proposition, "2023-05-02").on(proposition));
      one.send(denies("d-" + proposition, "2024-01-05").on(proposition));
    }
    Map<String, String> settled = settled();
    envoy = opened(new Envoy(broker.bootstrapServers(), PROPOSITIONS)).start();
    inquiry = opened(new Inquiry(settled, PROPOSITIONS, envoy)).start();
    inquiry.ask(one.uri());
  }

  @AfterEach
  void stop() throws Exception {
    while (!open.isEmpty()) {
      open.pop().close();
    }
  }

  @Test
  void shouldAnswerRightOrNotAtAllWhenAnInstanceCloses() throws Exception {
    RunningService two = instance("two");
    join(two.uri());

    int later = inquiry.later();
    inquiry.expectEndOf(one.uri());
    one.close();
    assertRight(two.uri(), later);
  }

  @Test
  void shouldAnswerRightOrNotAtAllWhenAnInstanceIsKilled() throws Exception {
    int port = SocketUtils.findAvailableTcpPort();
    ServiceJvm two = opened(new ServiceJvm(broker.bootstrapServers(), folder.resolve("two"), port));
    join(two.uri());

    int later = inquiry.later();
    inquiry.expectKillOf(two.uri());
    two.close();
    assertRight(one.uri(), later);
  }

  private RunningService instance(String name) {
    int port = SocketUtils.findAvailableTcpPort();
    return opened(
        new RunningService(
            broker.bootstrapServers(),
            folder.resolve(name),
            Map.of(
                "micronaut.server.port",
                port,
                "stancewatch.alert.advertised",
                "localhost:" + port)));
  }

  private <T extends AutoCloseable> T opened(T resource) {
    open.push(resource);
    return resource;
  }

  /** Once all is known that was sent before: the minister has reversed every position. */
  private Map<String, String> settled() {
    await(() -> Json.read(body(one.uri(), "/alerts"), Alert[].class).length == PROPOSITIONS.size());
    await(
        () ->
            Stream.of(Json.read(body(one.uri(), "/positions"), Position[].class))
                    .filter(position -> position.current().stance() == Stance.DENIES)
                    .count()
                == PROPOSITIONS.size());
    List<String> questions = new ArrayList<>(SETTLED);
    String alert = "/alerts/" + Json.read(body(one.uri(), "/alerts"), Alert[].class)[0].id();
    questions.addAll(List.of(alert, alert + "/history"));
    Map<String, String> settled = new HashMap<>();
    questions.forEach(question -> settled.put(question, one.get(question).body()));
    return settled;
  }

  /** Asks the new instance as soon as it answers at all; returns while each holds a part. */
  private void join(URI two) {
    await(() -> status(two, "/health/liveness") > 0);
    inquiry.ask(two);
    await(this::isShared);
    for (URI instance : List.of(one.uri(), two)) {
      await(() -> status(instance, "/health/readiness") == OK);
      await(() -> status(instance, "/statements") == OK);
    }
    int right = inquiry.right();
    await(() -> inquiry.right() > right + ANSWERS_WHILE_SHARED);
  }

  /** Whether each of two instances has a partition of the ledger, as the group says. */
  private boolean isShared() throws Exception {
    return admin.describeStreamsGroups(List.of(GROUP)).all().get().get(GROUP).members().stream()
            .filter(member -> !member.assignment().activeTasks().isEmpty())
            .count()
        == 2;
  }

  /** Once the instance has taken the ledger over, and while it takes in still more. */
  private void assertRight(URI survivor, int laterBefore) throws InterruptedException {
    await(() -> status(survivor, "/statements") == OK);
    envoy.stop();
    await(() -> inquiry.isComplete(survivor));
    inquiry.close();

    assertThat(inquiry.wrong()).isEmpty();
    assertThat(inquiry.later()).isGreaterThan(laterBefore);
  }

  private static void await(Callable<Boolean> condition) {
    Awaitility.await().dontCatchUncaughtExceptions().atMost(PATIENCE).until(condition);
  }

  /** 0 if there is no answer. */
  private static int status(URI instance, String path) {
    HttpResponse<String> answer = get(instance, path);
    return answer == null ? 0 : answer.statusCode();
  }

  private static String body(URI instance, String path) {
    HttpResponse<String> answer = get(instance, path);
    return answer == null ? "" : answer.body();
  }

  private static HttpResponse<String> get(URI instance, String path) {
    try {
      return HTTP.send(
          HttpRequest.newBuilder(URI.create(instance + path)).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      return null;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
