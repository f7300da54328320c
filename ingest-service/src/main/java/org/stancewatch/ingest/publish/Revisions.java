package org.stancewatch.ingest.publish;

import it.unimi.dsi.fastutil.longs.Long2LongLinkedOpenHashMap;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.stancewatch.model.DocumentId;
import org.stancewatch.model.Id;
import org.stancewatch.model.Require;
import org.stancewatch.model.Revision;

/**
 * The latest known revision of each document, as many as there is room for: the least recently used
 * is forgotten, and would be published again.
 *
 * <p>Id and revision are kept as 64 bits of their hashes, 25 to 50 bytes a document. Two documents
 * whose ids fall together displace each other; for one to be mistaken for the other their revisions
 * would have to fall together too.
 */
public final class Revisions {
  private final int remembered;
  private final Long2LongLinkedOpenHashMap latest = new Long2LongLinkedOpenHashMap();

  /**
   * @param remembered documents, 1 or more
   */
  public Revisions(int remembered) {
    Require.that(remembered > 0, "remembered", "expected 1 or more, but was " + remembered);
    this.remembered = remembered;
  }

  /** Notes a revision as the document's latest. */
  public synchronized void learn(DocumentId document, Revision revision) {
    latest.putAndMoveToLast(hash(document), hash(revision));
    if (latest.size() > remembered) {
      latest.removeFirstLong();
    }
  }

  /** Knows no revision of the document any more. */
  public synchronized void forget(DocumentId document) {
    latest.remove(hash(document));
  }

  public synchronized boolean isLatest(DocumentId document, Revision revision) {
    long key = hash(document);
    return latest.containsKey(key) && latest.getAndMoveToLast(key) == hash(revision);
  }

  public synchronized int size() {
    return latest.size();
  }

  private static long hash(Id id) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(id.value().getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
