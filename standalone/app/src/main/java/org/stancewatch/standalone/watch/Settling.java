package org.stancewatch.standalone.watch;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.stancewatch.topic.Topics;

/**
 * Waits until what was written has had all its consequences.
 *
 * @param patience how long the whole way may take
 */
public record Settling(Watcher watcher, Admin admin, Duration patience) {
  /** The way of a document: who reads which topic, in flow order. */
  private static final List<Hop> WAY =
      List.of(
          new Hop("stancewatch-extract", Topics.DOCUMENTS.name()),
          new Hop("stancewatch-alert", Topics.STATEMENTS.name()));

  private record Hop(String group, String topic) {}

  /**
   * @return whether everything was processed in time
   */
  public boolean await() {
    long deadline = System.nanoTime() + patience.toNanos();
    watcher.catchUp();
    for (Hop hop : WAY) {
      while (!isPast(hop)) {
        if (System.nanoTime() > deadline) {
          return false;
        }
        watcher.look();
      }
      watcher.catchUp();
    }
    return true;
  }

  private boolean isPast(Hop hop) {
    Map<TopicPartition, Long> last = watcher.lastOffsets(hop.topic());
    Map<TopicPartition, OffsetAndMetadata> committed = committed(hop.group());
    return last.entrySet().stream()
        .allMatch(entry -> isPast(committed.get(entry.getKey()), entry.getValue()));
  }

  private static boolean isPast(OffsetAndMetadata committed, long offset) {
    return committed != null && committed.offset() > offset;
  }

  private Map<TopicPartition, OffsetAndMetadata> committed(String group) {
    try {
      return admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("cannot read how far group " + group + " has come", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for group " + group, e);
    }
  }
}
