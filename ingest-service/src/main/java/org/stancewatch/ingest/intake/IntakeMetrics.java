package org.stancewatch.ingest.intake;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.stancewatch.ingest.submission.Admission.Rejected;
import org.stancewatch.model.Document;
import org.stancewatch.model.SourceId;
import org.stancewatch.service.DeadLetterCounter;
import org.stancewatch.service.DeadLetterCounter.Reason;
import org.stancewatch.service.TagValue;
import org.stancewatch.topic.Topics;

/**
 * The counters of the intake.
 *
 * <ul>
 *   <li>{@code stancewatch.ingest.documents.received} = {@code …accepted} + {@code …duplicated} +
 *       {@code …rejected} + {@code …failed}, once all answers are given
 *   <li>{@code stancewatch.ingest.documents.published}: seconds from examination to Kafka's
 *       acknowledgement; as many as accepted
 *   <li>{@code stancewatch.ingest.withdrawals.accepted}, {@code ….failed}: as often as a document
 *       was withdrawn, or Kafka did not acknowledge it; in none of the others
 *   <li>{@code stancewatch.ingest.bodies.refused}: request bodies refused as a whole, whose
 *       documents are in none of the others
 *   <li>{@code stancewatch.dead.letters}: as many as rejected
 * </ul>
 *
 * Every counter but those of a source stands at zero from the start, so that its first event is a
 * rise and no birth; the failures of a source do from its first document on.
 */
public final class IntakeMetrics {
  private static final String PREFIX = "stancewatch.ingest.";
  private static final String DOCUMENTS = PREFIX + "documents.";

  /** Milliseconds, up to past the longest that an acknowledgement is waited for. */
  private static final List<Integer> LIMITS =
      List.of(2, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 15_000, 30_000);

  private final MeterRegistry registry;
  private final SourceTags sources;
  private final Counter received;
  private final Counter withdrawn;
  private final Counter notWithdrawn;
  private final DeadLetterCounter deadLetters;
  private final Timer published;

  public IntakeMetrics(MeterRegistry registry, SourceTags sources) {
    this.registry = registry;
    this.sources = sources;
    this.received = registry.counter(DOCUMENTS + "received");
    this.withdrawn = registry.counter(PREFIX + "withdrawals.accepted");
    this.notWithdrawn = registry.counter(PREFIX + "withdrawals.failed");
    failures(SourceTags.UNKNOWN);
    this.deadLetters = new DeadLetterCounter(registry);
    countDeadLetters(0);
    this.published =
        Timer.builder(DOCUMENTS + "published")
            .description("Time from the examination of a document to Kafka's acknowledgement")
            .serviceLevelObjectives(
                LIMITS.stream().map(Duration::ofMillis).toArray(Duration[]::new))
            .register(registry);
    List.of(Refusal.values()).forEach(this::refusals);
    Rejected.kinds().forEach(kind -> rejections(SourceTags.UNKNOWN, kind));
  }

  /** Counts a request body that was refused before its documents were looked at. */
  public void refused(Refusal refusal) {
    refusals(refusal).increment();
  }

  void received() {
    received.increment();
  }

  void taken(Document document, boolean isNew, long nanos) {
    String source = sources.heard(document.source());
    failures(source);
    Counter accepted = registry.counter(DOCUMENTS + "accepted", "source", source);
    Counter duplicated = registry.counter(DOCUMENTS + "duplicated", "source", source);
    (isNew ? accepted : duplicated).increment();
    if (isNew) {
      published.record(nanos, TimeUnit.NANOSECONDS);
    }
  }

  void rejected(Optional<SourceId> source, String kind) {
    rejections(sources.of(source), kind).increment();
    countDeadLetters(1);
  }

  /** Counts a document that Kafka did not acknowledge, if there is such a failure. */
  void failed(Optional<SourceId> source, Throwable failure) {
    if (failure != null) {
      failures(sources.of(source)).increment();
    }
  }

  /**
   * Counts a withdrawal.
   *
   * @param failure why Kafka did not acknowledge it; null if it did
   */
  void withdrawn(Throwable failure) {
    (failure == null ? withdrawn : notWithdrawn).increment();
  }

  private void countDeadLetters(int more) {
    deadLetters.count(more, Topics.DOCUMENTS.deadLetters(), Reason.UNUSABLE);
  }

  private Counter refusals(Refusal refusal) {
    return registry.counter(PREFIX + "bodies.refused", "reason", TagValue.of(refusal));
  }

  private Counter failures(String source) {
    return registry.counter(DOCUMENTS + "failed", "source", source);
  }

  private Counter rejections(String source, String kind) {
    return registry.counter(DOCUMENTS + "rejected", "source", source, "reason", kind);
  }
}
