package org.stancewatch.extract;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.stancewatch.extract.Extraction.Extracted;
import org.stancewatch.extract.Extraction.Rejected;
import org.stancewatch.extract.topology.ExtractionListener;
import org.stancewatch.model.Statement;
import org.stancewatch.streams.DeadLetterListener;
import org.stancewatch.topic.DeadLetter;

/**
 * Counts what the service does.
 *
 * <p>{@code records.received} = {@code documents.extracted} + {@code documents.rejected} + {@code
 * records.discarded}; {@code documents.extracted} has the tag {@code statements}, {@code some} or
 * {@code none}.
 */
public final class ExtractMetrics implements ExtractionListener, DeadLetterListener {
  private static final String PREFIX = "stancewatch.extract.";

  private final MeterRegistry meters;

  public ExtractMetrics(MeterRegistry meters) {
    this.meters = meters;
  }

  @Override
  public void onExtraction(Extraction extraction, Duration took) {
    count("records.received");
    meters.timer(PREFIX + "documents.processed").record(took);
    if (extraction instanceof Extracted extracted) {
      onExtracted(extracted);
    } else if (extraction instanceof Rejected rejected) {
      count("documents.rejected", "field", rejected.field());
    }
  }

  private void onExtracted(Extracted extracted) {
    boolean some = !extracted.statements().isEmpty();
    count("documents.extracted", "statements", some ? "some" : "none");
    extracted.statements().forEach(this::countStatement);
    extracted
        .abstentions()
        .forEach(abstention -> count("passages.abstained", "reason", abstention.reason().name()));
  }

  private void countStatement(Statement statement) {
    count(
        "statements.extracted",
        "mission",
        statement.mission().value(),
        "proposition",
        statement.proposition().value(),
        "stance",
        statement.stance().name());
  }

  @Override
  public void onDeadLetter(DeadLetter letter) {
    count("records.received");
    count("records.discarded");
  }

  private void count(String name, String... tags) {
    meters.counter(PREFIX + name, tags).increment();
  }
}
