package org.stancewatch.streams;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.processor.StateRestoreListener;

/** How far the stores have read back what they held. Thread-safe. */
public final class RestoreProgress implements StateRestoreListener {
  private final Map<TopicPartition, Long> remaining = new ConcurrentHashMap<>();
  private final AtomicLong restored = new AtomicLong();

  /** Records that are still to be read, over all stores that are being restored. */
  public long remaining() {
    return remaining.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Records read since the start. */
  public long restored() {
    return restored.get();
  }

  @Override
  public void onRestoreStart(TopicPartition changelog, String store, long first, long end) {
    remaining.put(changelog, Math.max(0, end - first));
  }

  @Override
  public void onBatchRestored(TopicPartition changelog, String store, long last, long read) {
    restored.addAndGet(read);
    remaining.computeIfPresent(changelog, (key, before) -> Math.max(0, before - read));
  }

  @Override
  public void onRestoreEnd(TopicPartition changelog, String store, long total) {
    remaining.remove(changelog);
  }

  /** The task went to another instance. */
  @Override
  public void onRestoreSuspended(TopicPartition changelog, String store, long total) {
    remaining.remove(changelog);
  }
}
