package org.stancewatch.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.codec.Json;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.alert.AlertId;
import org.stancewatch.standalone.ExpectedAlerts.Expected;
import org.stancewatch.standalone.send.Reply;
import org.stancewatch.standalone.send.Sample;
import org.stancewatch.standalone.system.Service;
import org.stancewatch.standalone.watch.Seen;

/** Sends the sample articles through everything, once for all tests. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SamplesIT {
  private final Map<String, List<String>> raisedByArticle = new HashMap<>();
  private ExpectedAlerts expected;
  private TestSystem system;
  private AlertEvents events;

  @BeforeAll
  void sendSamples(@TempDir Path data) throws IOException, InterruptedException {
    expected = ExpectedAlerts.read();
    system = new TestSystem(data);
    events = new AlertEvents(system.request(Service.ALERT, "/alerts/stream").build());
    for (Sample sample : Sample.read(ExpectedAlerts.SAMPLES.resolve("articles"))) {
      Set<AlertId> before = new HashSet<>(alerts().keySet());
      assertThat(system.send(sample.json()))
          .extracting(Reply::outcome)
          .containsExactly(Reply.Outcome.ACCEPTED);
      system.settle();
      raisedByArticle.put(sample.name().replace(".json", ""), namesWithout(before));
    }
  }

  @AfterAll
  void stop() {
    events.close();
    system.close();
  }

  @Test
  void shouldRaiseEveryAlertThatMustComeWhenTheArticleArrives() {
    for (Expected wanted : expected.alerts().stream().filter(Expected::isMust).toList()) {
      assertThat(raisedByArticle.get(wanted.raisedBy()))
          .as("alerts raised by %s", wanted.raisedBy())
          .contains(wanted.name());
    }
  }

  @Test
  void shouldRaiseNoOtherAlertWhenTheRestArrives() {
    assertThat(alerts().values())
        .extracting(Expected::nameOf)
        .isSubsetOf(expected.alerts().stream().map(Expected::name).toList());
  }

  @Test
  void shouldRaiseNothingWhenAnArticleRewritesCopiesOrMissesThePoint() {
    assertThat(expected.noAlertFrom())
        .allSatisfy(article -> assertThat(raisedByArticle.get(article)).as(article).isEmpty());
  }

  @Test
  void shouldEndInTheExpectedStatusWhenAllArticlesAreIn() {
    for (Expected wanted : expected.alerts()) {
      if (wanted.finalStatus() != null) {
        assertThat(alerts().values())
            .filteredOn(alert -> Expected.nameOf(alert).equals(wanted.name()))
            .allSatisfy(alert -> assertThat(alert.status()).isEqualTo(wanted.finalStatus()));
      }
    }
  }

  @Test
  void shouldTellTheSameAlertsWhenAskedOverHttpAndOverTheStream() throws Exception {
    Map<AlertId, Alert> written = alerts();

    List<Alert> told =
        List.of(Json.read(system.get(Service.ALERT, "/alerts").body(), Alert[].class));

    assertThat(told).containsExactlyInAnyOrderElementsOf(written.values());
    await().untilAsserted(() -> assertThat(latest(events.alerts())).isEqualTo(written));
  }

  @Test
  void shouldWriteInTransactionsWhenServicesRunInOneJvm() throws Exception {
    assertThat(system.admin().listTransactions().all().get())
        .extracting(transaction -> transaction.transactionalId().replaceAll("-[0-9a-f]{8}-.*", ""))
        .contains("stancewatch-extract", "stancewatch-alert");
  }

  @Test
  void shouldSetNothingAsideWhenEverythingIsValid() {
    assertThat(system.seen(Seen.ADeadLetter.class)).isEmpty();
  }

  private List<String> namesWithout(Set<AlertId> known) {
    return alerts().values().stream()
        .filter(alert -> !known.contains(alert.id()))
        .map(Expected::nameOf)
        .toList();
  }

  private Map<AlertId, Alert> alerts() {
    return latest(system.seen(Seen.AnAlert.class).stream().map(Seen.AnAlert::alert).toList());
  }

  private static Map<AlertId, Alert> latest(List<Alert> versions) {
    Map<AlertId, Alert> latest = new LinkedHashMap<>();
    versions.forEach(alert -> latest.put(alert.id(), alert));
    return latest;
  }
}
