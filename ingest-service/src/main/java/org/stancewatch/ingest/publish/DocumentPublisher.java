package org.stancewatch.ingest.publish;

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

/** Publishes each revision of a document once. */
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
    Unconfirmed mine = new Unconfirmed(document.revision(), new CompletableFuture<>());
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

  /** Takes up a note read from Kafka, of this instance or another. */
  public void learn(DocumentRevision note) {
    revisions.learn(note.document(), note.revision());
    unconfirmed.computeIfPresent(
        note.document(), (id, mine) -> mine.revision().equals(note.revision()) ? null : mine);
  }

  /** Documents published whose note has not been read back. */
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

  /** A revision on its way; equal only to itself, as its future is. */
  private record Unconfirmed(Revision revision, CompletableFuture<Void> acknowledged) {
    Unconfirmed or(Unconfirmed earlier) {
      return earlier.revision.equals(revision) ? earlier : this;
    }
  }
}
