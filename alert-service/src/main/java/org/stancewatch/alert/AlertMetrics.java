package org.stancewatch.alert;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.stancewatch.alert.ledger.Judgement;
import org.stancewatch.alert.ledger.Verdict;
import org.stancewatch.alert.topology.JudgementListener;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.streams.DeadLetterListener;
import org.stancewatch.topic.DeadLetter;

/**
 * Counts what becomes of statements.
 *
 * <p>Relations: statements read = judged (over all verdicts) + rejected; judged with the verdict
 * "undecided" = undecided (over all reasons); alerts told = those with {@code news="raised"} +
 * those with {@code news="updated"}, and equals the records written to the alerts topic. After an
 * aborted transaction the same statements are counted again.
 */
final class AlertMetrics implements JudgementListener, DeadLetterListener {
  private static final String PREFIX = "stancewatch.alert.";

  private final MeterRegistry registry;

  AlertMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void onJudgement(Judgement judgement) {
    Verdict verdict = judgement.verdict();
    count("statements.judged", "verdict", verdict.word());
    if (verdict instanceof Verdict.Undecided undecided) {
      count("statements.undecided", "reason", word(undecided.reason()));
    }
    registry.counter(PREFIX + "positions.changed").increment(judgement.positions().size());
    judgement.raised().forEach(alert -> count(alert, "raised"));
    judgement.updated().forEach(alert -> count(alert, "updated"));
  }

  @Override
  public void onDeadLetter(DeadLetter letter) {
    registry.counter(PREFIX + "statements.rejected").increment();
  }

  /** A record of the output topics that the view leaves out. */
  void onUnreadable() {
    registry.counter(PREFIX + "records.unreadable").increment();
  }

  private void count(Alert alert, String news) {
    count(
        "alerts.told",
        "kind",
        word(alert.kind()),
        "severity",
        word(alert.severity()),
        "status",
        word(alert.status()),
        "news",
        news);
  }

  private void count(String name, String... tags) {
    registry.counter(PREFIX + name, tags).increment();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
