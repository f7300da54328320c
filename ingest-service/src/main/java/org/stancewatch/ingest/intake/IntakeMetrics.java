package org.stancewatch.ingest.intake;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.stancewatch.model.Document;

/**
 * The counters of the intake.
 *
 * <ul>
 *   <li>{@code stancewatch.ingest.documents.received} = {@code …accepted} + {@code …duplicated} +
 *       {@code …rejected} + {@code …failed}, once all answers are given
 *   <li>{@code stancewatch.ingest.documents.published}: seconds from examination to Kafka's
 *       acknowledgement; as many as accepted
 *   <li>{@code stancewatch.ingest.bodies.refused}: request bodies refused as a whole, whose
 *       documents are in none of the others
 * </ul>
 */
public final class IntakeMetrics {
  private static final String PREFIX = "stancewatch.ingest.";
  private static final String DOCUMENTS = PREFIX + "documents.";

  private final MeterRegistry registry;
  private final SourceTags sources;
  private final Counter received;
  private final Counter failed;
  private final Timer published;

  public IntakeMetrics(MeterRegistry registry, SourceTags sources) {
    this.registry = registry;
    this.sources = sources;
    this.received = registry.counter(DOCUMENTS + "received");
    this.failed = registry.counter(DOCUMENTS + "failed");
    this.published =
        Timer.builder(DOCUMENTS + "published")
            .publishPercentileHistogram()
            .maximumExpectedValue(Duration.ofSeconds(30))
            .register(registry);
  }

  /** Counts a request body that was refused before its documents were looked at. */
  public void refused(String reason) {
    registry.counter(PREFIX + "bodies.refused", "reason", reason).increment();
  }

  void received() {
    received.increment();
  }

  void taken(Document document, boolean isNew, long nanos) {
    String source = sources.heard(document.source());
    registry.counter(DOCUMENTS + (isNew ? "accepted" : "duplicated"), "source", source).increment();
    if (isNew) {
      published.record(nanos, TimeUnit.NANOSECONDS);
    }
  }

  void rejected(String kind) {
    registry.counter(DOCUMENTS + "rejected", "reason", kind).increment();
  }

  /** Counts a document that Kafka did not acknowledge, if there is such a failure. */
  void failed(Throwable failure) {
    if (failure != null) {
      failed.increment();
    }
  }
}
