package org.stancewatch.standalone.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.standalone.container.ComposeStack.Profile;
import org.stancewatch.topic.Topics;

/**
 * The cluster of the checked-in compose file, under a load that goes on while parts of it end: no
 * document may be lost, no alert be missing or raised twice.
 */
@Tag("container")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClusterIT {
  private static final int PER_SECOND = 100;

  /** Each person gives one alert: of 25 articles two are such a person's. */
  private static final int ARTICLES_PER_PERSON = 25;

  private static final int PERSONS_PER_TEST = 400;

  /** Longer than any session, most of the rest of the load. */
  private static final Duration DEAD = Duration.ofSeconds(60);

  private static final Duration CATCHES_UP_WITHIN = Duration.ofMinutes(6);

  private final ComposeStack stack = new ComposeStack(Profile.CLUSTER);
  private final ExecutorService sending = Executors.newSingleThreadExecutor();

  @BeforeAll
  void start() {
    stack.up();
  }

  @AfterAll
  void stop() {
    sending.shutdownNow();
    stack.close();
  }

  @Test
  void shouldLoseAndDoubleNothingWhenABrokerAndAnInstanceOfEachServiceAreKilled() throws Exception {
    underLoad(
        0,
        "one broker and one instance of each service killed, and started again after a minute",
        () -> {
          List<String> victims =
              List.of("kafka-2", "ingest-service-2", "extract-service-2", "alert-service-2");
          victims.forEach(stack::kill);
          await().pollDelay(DEAD).atMost(DEAD.multipliedBy(2)).until(() -> true);
          victims.forEach(stack::start);
          victims.forEach(stack::awaitHealthy);
        });
  }

  @Test
  void shouldLoseAndDoubleNothingWhenEveryInstanceIsRestartedInTurn() throws Exception {
    underLoad(
        PERSONS_PER_TEST,
        "every instance of every service restarted in turn",
        () -> {
          for (String service : Profile.CLUSTER.services()) {
            stack.restart(service);
            stack.awaitHealthy(service);
          }
        });
  }

  /** Runs the deed a third into the load, and holds what came out against what was sent. */
  private void underLoad(int firstPerson, String told, Runnable deed) throws Exception {
    int articles = PERSONS_PER_TEST * ARTICLES_PER_PERSON;
    List<URI> ingest = List.of(stack.url("INGEST"), stack.url("INGEST_2"));
    List<String> persons =
        IntStream.range(firstPerson, firstPerson + PERSONS_PER_TEST)
            .mapToObj(Interviews::name)
            .toList();
    long start = System.nanoTime();
    try (AlertWatch watch = new AlertWatch(stack.bootstrapServers());
        Load load = new Load(ingest)) {
      Future<Double> seconds =
          sending.submit(
              () -> load.send(PER_SECOND, number -> article(firstPerson, number), articles));
      await().atMost(5, TimeUnit.MINUTES).until(() -> load.sent() > articles / 3);
      deed.run();
      double took = seconds.get();
      await().atMost(CATCHES_UP_WITHIN).until(() -> watch.hasSeen(persons));
      new ClusterReport(told, articles, took, load.repeated(), watch.longestGapSince(start))
          .write();

      assertThat(load.acknowledged()).hasSize(articles).isSubsetOf(documents());
      List<ConsumerRecord<String, Alert>> alerts =
          Committed.records(Topics.ALERTS, stack.bootstrapServers());
      assertThat(idsByPerson(alerts)).allSatisfy((person, ids) -> assertThat(ids).hasSize(1));
      assertThat(alerts).extracting(ClusterIT::eventId).doesNotHaveDuplicates();
    }
  }

  /** Yes and no of a person lie as far apart as the load allows: half of it. */
  private static byte[] article(int firstPerson, int number) {
    int person = number / ARTICLES_PER_PERSON;
    return switch (number % ARTICLES_PER_PERSON) {
      case 0 -> Interviews.yes(firstPerson + person);
      case 12 -> Interviews.no(firstPerson + person);
      default -> Interviews.unrelated(firstPerson * ARTICLES_PER_PERSON + number);
    };
  }

  private Set<String> documents() {
    return Committed.records(Topics.DOCUMENTS, stack.bootstrapServers()).stream()
        .map(ConsumerRecord::key)
        .collect(Collectors.toSet());
  }

  private static Map<String, Set<String>> idsByPerson(List<ConsumerRecord<String, Alert>> alerts) {
    return alerts.stream()
        .collect(
            Collectors.groupingBy(
                read -> read.value().holder().name(),
                Collectors.mapping(ConsumerRecord::key, Collectors.toSet())));
  }

  private static String eventId(ConsumerRecord<String, Alert> read) {
    return new String(read.headers().lastHeader("ce_id").value(), UTF_8);
  }
}
