package org.stancewatch.ingest.publish;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.model.Document;
import org.stancewatch.model.DocumentId;
import org.stancewatch.model.DocumentRevision;
import org.stancewatch.model.Revision;
import org.stancewatch.topic.Topics;

/** Publishes each revision of a document once, and withdraws documents. */
public final class DocumentPublisher {
  private static final Logger LOG = LoggerFactory.getLogger(DocumentPublisher.class);

  private final RecordSender sender;
  private final Revisions revisions;

  /** Not the thread of acknowledgements, where a producer that waits would wait for itself. */
  private final Executor notes;

  private final ConcurrentMap<DocumentId, Unconfirmed> unconfirmed = new ConcurrentHashMap<>();

  /**
   * @param notes runs the sending of notes, in order
   */
  public DocumentPublisher(RecordSender sender, Revisions revisions, Executor notes) {
    this.sender = sender;
    this.revisions = revisions;
    this.notes = notes;
  }

  /**
   * Publishes the document unless this revision is its latest already. Of two at a time with the
   * same revision one is published; the other waits for it and shares its failure.
   *
   * @return fails with an {@link UnavailableException}; then the document may have been published
   */
  public CompletableFuture<Publication> publish(Document document) {
    Unconfirmed mine =
        new Unconfirmed(document.revision(), document.receivedAt(), new CompletableFuture<>());
    Unconfirmed current =
        unconfirmed.compute(
            document.id(),
            (id, earlier) -> earlier == null ? unlessKnown(id, mine) : mine.or(earlier));
    if (current == null) {
      return CompletableFuture.completedFuture(Publication.ALREADY_THERE);
    }
    if (current != mine) {
      return current.acknowledged().thenApply(done -> Publication.ALREADY_THERE);
    }
    send(document, mine);
    return mine.acknowledged().thenApply(done -> Publication.PUBLISHED);
  }

  /**
   * Says that there is no such document any more, whether or not one is known, and forgets its
   * revision, so that the same is published when it comes again.
   *
   * @param time when that was asked for
   * @return fails with an {@link UnavailableException}; then the document may have been withdrawn
   */
  public CompletableFuture<Void> withdraw(DocumentId document, Instant time) {
    Instant at = time.truncatedTo(ChronoUnit.MILLIS);
    Unconfirmed mine = new Unconfirmed(null, at, new CompletableFuture<>());
    unconfirmed.put(document, mine);
    // Not done before it is noted: else a restart in between would hold the document to be there.
    return sender
        .send(Topics.DOCUMENTS, document.value(), null, at)
        .thenComposeAsync(done -> sender.send(Topics.REVISIONS, document.value(), null, at), notes)
        .whenComplete((done, failure) -> settle(document, mine, failure));
  }

  /** Takes up a note read from Kafka, of this instance or another. */
  public void learn(DocumentRevision note) {
    revisions.learn(note.document(), note.revision());
    confirm(note.document(), note.revision(), note.receivedAt());
  }

  /**
   * Takes up that a document was withdrawn, through this instance or another.
   *
   * @param time of the record that tells it
   */
  public void learnWithdrawn(DocumentId document, Instant time) {
    revisions.forget(document);
    confirm(document, null, time);
  }

  private void confirm(DocumentId document, Revision revision, Instant time) {
    unconfirmed.computeIfPresent(document, (id, mine) -> mine.is(revision, time) ? null : mine);
  }

  /** Documents published or withdrawn whose note has not been read back. */
  int unconfirmed() {
    return unconfirmed.size();
  }

  private Unconfirmed unlessKnown(DocumentId id, Unconfirmed mine) {
    return revisions.isLatest(id, mine.revision()) ? null : mine;
  }

  private void send(Document document, Unconfirmed mine) {
    sender
        .send(Topics.DOCUMENTS, document.id().value(), document, document.receivedAt())
        .whenComplete((done, failure) -> settle(document, mine, failure));
  }

  private void settle(Document document, Unconfirmed mine, Throwable failure) {
    if (failure == null) {
      mine.acknowledged().complete(null);
      notes.execute(() -> note(document, mine));
    } else {
      unconfirmed.remove(document.id(), mine);
      mine.acknowledged().completeExceptionally(failure);
    }
  }

  /** Where it is not known whether it is withdrawn, publishing it again does no harm. */
  private void settle(DocumentId document, Unconfirmed withdrawal, Throwable failure) {
    if (failure != null) {
      revisions.forget(document);
      unconfirmed.remove(document, withdrawal);
    }
  }

  private void note(Document document, Unconfirmed mine) {
    sender
        .send(
            Topics.REVISIONS,
            document.id().value(),
            DocumentRevision.of(document),
            document.receivedAt())
        .exceptionally(failure -> forget(document, mine, failure));
  }

  private Void forget(Document document, Unconfirmed mine, Throwable failure) {
    LOG.warn("Revision of {} not noted: it may be published again", document.id(), failure);
    unconfirmed.remove(document.id(), mine);
    return null;
  }

  /**
   * A revision on its way, or a withdrawal; equal only to itself, as its future is.
   *
   * @param revision null if the document is withdrawn
   * @param time what its note tells of when, to know it from an earlier one of the same
   */
  private record Unconfirmed(
      Revision revision, Instant time, CompletableFuture<Void> acknowledged) {
    Unconfirmed or(Unconfirmed earlier) {
      return Objects.equals(earlier.revision, revision) ? earlier : this;
    }

    boolean is(Revision noted, Instant at) {
      return Objects.equals(revision, noted) && time.equals(at);
    }
  }
}
