package org.stancewatch.alert;

import static org.stancewatch.service.DeadLetterCounter.Reason.UNUSABLE;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.stancewatch.alert.ledger.Judgement;
import org.stancewatch.alert.ledger.Reason;
import org.stancewatch.alert.ledger.Verdict;
import org.stancewatch.alert.topology.JudgementListener;
import org.stancewatch.alert.verdict.VerdictListener;
import org.stancewatch.model.alert.AlertVerdict;
import org.stancewatch.model.alert.AlertVerdict.Decision;
import org.stancewatch.model.dossier.Dossiers;
import org.stancewatch.service.DeadLetterCounter;
import org.stancewatch.service.TagValue;
import org.stancewatch.streams.DeadLetterListener;
import org.stancewatch.topic.DeadLetter;
import org.stancewatch.topic.Topics;

/**
 * Counts what becomes of statements, and what people decide about alerts.
 *
 * <p>Relations: records read = judged (over all verdicts) + rejected; rejected = dead letters, of
 * statements and of retractions; judged with the verdict "undecided" = undecided (over all
 * reasons); alerts told = those with {@code news="raised"} + those with {@code news="updated"}, and
 * equals the records written to the alerts topic; alerts raised = those told with {@code
 * news="raised"} = holders contradicted. After an aborted transaction the same statements are
 * counted again.
 *
 * <p>Every counter stands at zero from the start, so that its first event is a rise and no birth.
 */
final class AlertMetrics implements JudgementListener, DeadLetterListener, VerdictListener {
  private static final String PREFIX = "stancewatch.alert.";

  /** Milliseconds: what a reader feels as at once, up to what is a delay by any measure. */
  private static final List<Integer> LATENCIES =
      List.of(
          50, 100, 200, 350, 500, 750, 1_000, 1_500, 2_500, 5_000, 10_000, 30_000, 60_000, 120_000,
          300_000, 900_000, 3_600_000);

  private final MeterRegistry registry;
  private final Clock clock;
  private final AlertCounters alerts;
  private final DeadLetterCounter deadLetters;
  private final Timer latency;

  AlertMetrics(MeterRegistry registry, Dossiers dossiers, Clock clock) {
    this.registry = registry;
    this.clock = clock;
    alerts = new AlertCounters(registry, dossiers);
    deadLetters = new DeadLetterCounter(registry);
    latency =
        Timer.builder(PREFIX + "alerts.latency")
            .description("Time from the receipt of a document to the alert it causes being told")
            .serviceLevelObjectives(
                LATENCIES.stream().map(Duration::ofMillis).toArray(Duration[]::new))
            .register(registry);
    Verdict.WORDS.forEach(verdict -> count(0, "statements.judged", "verdict", verdict));
    for (Reason reason : Reason.values()) {
      count(0, "statements.undecided", "reason", TagValue.of(reason));
    }
    for (Decision decision : Decision.values()) {
      count(0, "verdicts.given", "decision", TagValue.of(decision));
    }
    Stream.of(
            "statements.rejected", "positions.changed", "records.unreadable", "verdicts.withdrawn")
        .forEach(name -> count(0, name));
    Stream.of(Topics.STATEMENTS, Topics.RETRACTIONS)
        .forEach(topic -> deadLetters.count(0, topic.deadLetters(), UNUSABLE));
  }

  @Override
  public void onJudgement(Judgement judgement) {
    Verdict verdict = judgement.verdict();
    count(1, "statements.judged", "verdict", verdict.word());
    if (verdict instanceof Verdict.Undecided undecided) {
      count(1, "statements.undecided", "reason", TagValue.of(undecided.reason()));
    }
    count(judgement.positions().size(), "positions.changed");
    judgement.raised().forEach(alerts::onRaised);
    judgement.updated().forEach(alerts::onUpdated);
  }

  @Override
  public void onDeadLetter(DeadLetter letter) {
    count(1, "statements.rejected");
    deadLetters.count(1, letter.target(), UNUSABLE);
  }

  @Override
  public void onGiven(AlertVerdict verdict) {
    count(1, "verdicts.given", "decision", TagValue.of(verdict.decision()));
  }

  @Override
  public void onWithdrawn() {
    count(1, "verdicts.withdrawn");
  }

  /** A record of the output topics that the view leaves out. */
  void onUnreadable() {
    count(1, "records.unreadable");
  }

  /**
   * An alert can be read by everybody.
   *
   * @param received when the document came that raised or changed it
   */
  void onTold(Instant received) {
    latency.record(Duration.between(received, clock.instant()));
  }

  private void count(int more, String name, String... tags) {
    registry.counter(PREFIX + name, tags).increment(more);
  }
}
