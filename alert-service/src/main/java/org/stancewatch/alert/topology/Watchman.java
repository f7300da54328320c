package org.stancewatch.alert.topology;

import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.KafkaStreams;
import org.stancewatch.topic.Topics;

/**
 * Chooses the instance that does what only one may do: the one that holds the ledger's first
 * partition. While that changes hands it may be none, or two for a moment.
 */
public record Watchman(KafkaStreams streams) {
  private static final TopicPartition FIRST = new TopicPartition(Topics.STATEMENTS.name(), 0);

  public boolean isHere() {
    return streams.state().isRunningOrRebalancing() && holdsFirst();
  }

  private boolean holdsFirst() {
    try {
      return streams.metadataForLocalThreads().stream()
          .flatMap(thread -> thread.activeTasks().stream())
          .anyMatch(task -> task.topicPartitions().contains(FIRST));
    } catch (IllegalStateException stopped) {
      return false;
    }
  }
}
