package org.stancewatch.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.alert.Said.affirms;
import static org.stancewatch.alert.Said.denies;
import static org.stancewatch.alert.Said.hedges;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stancewatch.alert.ledger.InMemoryLedgerStore;
import org.stancewatch.alert.ledger.Judgement;
import org.stancewatch.alert.ledger.Ledger;
import org.stancewatch.alert.ledger.LedgerSettings;
import org.stancewatch.model.PartialDate;
import org.stancewatch.model.alert.AlertId;
import org.stancewatch.model.alert.AlertVerdict;
import org.stancewatch.model.alert.AlertVerdict.Decision;
import org.stancewatch.topic.DeadLetter;
import org.stancewatch.topic.Topic;
import org.stancewatch.topic.Topics;

class AlertMetricsTest {
  private static final Instant NOW = Instant.parse("2024-01-17T10:00:00Z");

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final AlertMetrics metrics =
      new AlertMetrics(registry, TestDossiers.ALL, Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void shouldAddUpWhenStatementsAreJudgedAndRejected() {
    List<Said> statements =
        List.of(
            affirms("a", "2023-05-02"),
            affirms("a", "2023-05-02"),
            hedges("h", "2023-06-02").confident(0.6),
            denies("d", "2024-01-05"),
            denies("e", "2024-01-06").learned(1),
            affirms("b", null),
            affirms("c", "2024-09-01").confident(0.1));
    Ledger ledger =
        new Ledger(TestDossiers.ALL, new InMemoryLedgerStore(), LedgerSettings.DEFAULTS);
    int written = 0;
    for (Said said : statements) {
      Judgement judgement = ledger.add(said.statement());
      written += judgement.raised().size() + judgement.updated().size();
      metrics.onJudgement(judgement);
    }
    metrics.onDeadLetter(broken(Topics.STATEMENTS));
    metrics.onDeadLetter(broken(Topics.RETRACTIONS));

    double judged = sum("statements.judged");
    assertThat(judged + sum("statements.rejected")).isEqualTo(statements.size() + 2);
    assertThat(sum("statements.undecided"))
        .isEqualTo(sum("statements.judged", "verdict", "undecided"))
        .isEqualTo(2);
    assertThat(sum("alerts.told")).isEqualTo(written);
    assertThat(sum("alerts.told", "news", "raised")).isEqualTo(1);
    assertThat(sum("alerts.told", "news", "raised") + sum("alerts.told", "news", "updated"))
        .isEqualTo(sum("alerts.told"));
    assertThat(sum("alerts.raised", "mission", "coalition-iraq"))
        .isEqualTo(sum("holders.contradicted"))
        .isEqualTo(sum("alerts.told", "news", "raised"));
    assertThat(sum("positions.changed")).isEqualTo(4);
    assertThat(deadLetters(Topics.STATEMENTS)).isEqualTo(1);
    assertThat(deadLetters(Topics.RETRACTIONS)).isEqualTo(1);
    assertThat(sum("statements.rejected")).isEqualTo(2);
  }

  @Test
  void shouldKnowEveryCounterWhenNothingHasHappenedYet() {
    Set<Meter.Id> known = ids();

    shouldAddUpWhenStatementsAreJudgedAndRejected();
    metrics.onUnreadable();
    shouldCountDecisionsWhenPeopleDecideAndThinkAgain();

    assertThat(ids()).isEqualTo(known);
  }

  @Test
  void shouldCountDecisionsWhenPeopleDecideAndThinkAgain() {
    metrics.onGiven(verdict(Decision.CONFIRMED));
    metrics.onGiven(verdict(Decision.REJECTED));
    metrics.onGiven(verdict(Decision.REJECTED));
    metrics.onWithdrawn();

    assertThat(sum("verdicts.given", "decision", "confirmed")).isEqualTo(1);
    assertThat(sum("verdicts.given", "decision", "rejected")).isEqualTo(2);
    assertThat(sum("verdicts.withdrawn")).isEqualTo(1);
  }

  private static AlertVerdict verdict(Decision decision) {
    PartialDate said = PartialDate.parse("2024");
    return new AlertVerdict(new AlertId("a"), said, said, decision, "desk", NOW, null);
  }

  @Test
  void shouldTimeAnAlertFromTheReceiptOfItsDocument() {
    metrics.onTold(NOW.minusSeconds(3));

    Timer latency = registry.get("stancewatch.alert.alerts.latency").timer();
    assertThat(latency.totalTime(TimeUnit.SECONDS)).isEqualTo(3);
  }

  private static DeadLetter broken(Topic<?> topic) {
    return new DeadLetter(topic.name(), null, null, "broken", Map.of());
  }

  private double deadLetters(Topic<?> topic) {
    return registry
        .get("stancewatch.dead.letters")
        .tag("topic", topic.deadLetters())
        .counter()
        .count();
  }

  private Set<Meter.Id> ids() {
    return registry.getMeters().stream().map(Meter::getId).collect(Collectors.toSet());
  }

  private double sum(String name, String... tags) {
    return registry.find("stancewatch.alert." + name).tags(tags).counters().stream()
        .mapToDouble(Counter::count)
        .sum();
  }
}
