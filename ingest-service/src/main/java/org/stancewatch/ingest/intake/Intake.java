package org.stancewatch.ingest.intake;

import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.stancewatch.ingest.publish.DocumentPublisher;
import org.stancewatch.ingest.publish.Publication;
import org.stancewatch.ingest.publish.RecordSender;
import org.stancewatch.ingest.submission.Admission;
import org.stancewatch.ingest.submission.Admission.Accepted;
import org.stancewatch.ingest.submission.Admission.Rejected;
import org.stancewatch.model.Document;
import org.stancewatch.model.DocumentId;
import org.stancewatch.topic.DeadLetter;
import org.stancewatch.topic.Topics;

/** Takes documents in, and takes them back. */
public final class Intake {
  /** Enough to see what it was; a whole body in one record could be too long for the topic. */
  static final int LONGEST_DEAD_LETTER = 1_000_000;

  private final DocumentPublisher publisher;
  private final RecordSender sender;
  private final IntakeMetrics metrics;
  private final Clock clock;

  public Intake(
      DocumentPublisher publisher, RecordSender sender, IntakeMetrics metrics, Clock clock) {
    this.publisher = publisher;
    this.sender = sender;
    this.metrics = metrics;
    this.clock = clock;
  }

  /**
   * @return fails with an {@link org.stancewatch.ingest.publish.UnavailableException} if Kafka does
   *     not acknowledge in time
   */
  public CompletableFuture<Receipt> take(Item item) {
    metrics.received();
    Admission admission = Admission.of(item.json(), clock.instant());
    CompletableFuture<Receipt> receipt =
        admission instanceof Accepted accepted
            ? publish(accepted.document())
            : setAside(item, (Rejected) admission);
    return receipt.whenComplete((done, failure) -> metrics.failed(admission.source(), failure));
  }

  /**
   * Withdraws a document, whether or not there is one.
   *
   * @return fails with an {@link org.stancewatch.ingest.publish.UnavailableException} if Kafka does
   *     not acknowledge in time
   */
  public CompletableFuture<Receipt> withdraw(DocumentId document) {
    return publisher
        .withdraw(document, clock.instant())
        .whenComplete((done, failure) -> metrics.withdrawn(failure))
        .thenApply(done -> Receipt.withdrawn(document));
  }

  private CompletableFuture<Receipt> publish(Document document) {
    long start = System.nanoTime();
    return publisher
        .publish(document)
        .thenApply(
            publication -> {
              boolean isNew = publication == Publication.PUBLISHED;
              metrics.taken(document, isNew, System.nanoTime() - start);
              return Receipt.of(document, isNew ? Outcome.ACCEPTED : Outcome.DUPLICATE);
            });
  }

  private CompletableFuture<Receipt> setAside(Item item, Rejected rejected) {
    return sender
        .send(deadLetter(item, rejected))
        .thenApply(
            done -> {
              metrics.rejected(rejected.source(), rejected.kind());
              return Receipt.of(rejected);
            });
  }

  private static DeadLetter deadLetter(Item item, Rejected rejected) {
    byte[] value = item.json();
    Map<String, String> origin = new TreeMap<>(item.origin());
    origin.put("service", "ingest");
    origin.put("field", rejected.field());
    if (value.length > LONGEST_DEAD_LETTER) {
      origin.put("truncated_from", Integer.toString(value.length));
      value = Arrays.copyOf(value, LONGEST_DEAD_LETTER);
    }
    return new DeadLetter(Topics.DOCUMENTS.name(), null, value, rejected.reason(), origin);
  }
}
