package org.stancewatch.alert.topology;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import java.util.List;
import java.util.stream.Stream;
import org.stancewatch.alert.ledger.Judgement;
import org.stancewatch.model.Statement;

/** What the span of a statement tells. */
final class JudgementSpan {
  private static final String PREFIX = "stancewatch.";
  private static final AttributeKey<List<String>> ALERTS =
      AttributeKey.stringArrayKey(PREFIX + "alert.ids");

  private JudgementSpan() {}

  /** Describes the span that this thread is in, if it records anything. */
  static void describe(Statement statement, Judgement judgement) {
    Span span = Span.current();
    if (!span.isRecording()) {
      return;
    }
    span.setAttribute(PREFIX + "statement.id", statement.id().value());
    span.setAttribute(PREFIX + "verdict", judgement.verdict().word());
    span.setAttribute(ALERTS, alerts(judgement));
  }

  private static List<String> alerts(Judgement judgement) {
    return Stream.concat(judgement.raised().stream(), judgement.updated().stream())
        .map(alert -> alert.id().value())
        .toList();
  }
}
