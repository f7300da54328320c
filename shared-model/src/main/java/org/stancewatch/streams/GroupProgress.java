package org.stancewatch.streams;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.ListStreamsGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.stancewatch.topic.Impatient;

/**
 * How far a group has come in the topics it reads, as Kafka knows it: what has been committed, not
 * what a consumer that may be stuck believes.
 */
public final class GroupProgress implements AutoCloseable {
  private final Admin admin;
  private final String group;
  private final Set<String> topics;

  /**
   * @param broker how to reach Kafka: bootstrap.servers and whatever security needs
   */
  public GroupProgress(Map<String, Object> broker, String group, Set<String> topics) {
    this.admin = Impatient.admin(broker);
    this.group = group;
    this.topics = topics;
  }

  /**
   * How far it is in one partition.
   *
   * @param next the offset of the first record that is not done yet
   * @param end the offset behind the last record that is committed
   */
  public record Place(TopicPartition partition, long next, long end) {
    /** Records that wait, and marks of transactions among them. */
    public long lag() {
      return Math.max(0, end - next);
    }

    /**
     * @param offset -1 for none, which is behind all records
     */
    private boolean isBefore(long offset) {
      return offset < 0 || next < offset;
    }
  }

  /**
   * The place in every partition.
   *
   * @throws ExecutionException if the brokers do not answer
   */
  public List<Place> places() throws ExecutionException, InterruptedException {
    Set<TopicPartition> partitions = partitions();
    Map<TopicPartition, Long> ends = offsets(partitions, OffsetSpec.latest());
    Map<TopicPartition, Long> next = committed();
    Set<TopicPartition> untouched = new HashSet<>(partitions);
    untouched.removeAll(next.keySet());
    next.putAll(offsets(untouched, OffsetSpec.earliest()));
    return partitions.stream()
        .map(partition -> new Place(partition, next.get(partition), ends.get(partition)))
        .toList();
  }

  /**
   * Whether a record waits that was written before a time.
   *
   * @param places as they were just now
   * @throws ExecutionException if the brokers do not answer
   */
  public boolean isWaitingSince(Instant time, List<Place> places)
      throws ExecutionException, InterruptedException {
    List<Place> behind = places.stream().filter(place -> place.lag() > 0).toList();
    Set<TopicPartition> partitions =
        behind.stream().map(Place::partition).collect(Collectors.toSet());
    Map<TopicPartition, Long> younger =
        offsets(partitions, OffsetSpec.forTimestamp(time.toEpochMilli()));
    return behind.stream().anyMatch(place -> place.isBefore(younger.get(place.partition())));
  }

  private Set<TopicPartition> partitions() throws ExecutionException, InterruptedException {
    Set<TopicPartition> partitions = new HashSet<>();
    admin
        .describeTopics(topics)
        .allTopicNames()
        .get()
        .forEach(
            (topic, told) ->
                told.partitions()
                    .forEach(at -> partitions.add(new TopicPartition(topic, at.partition()))));
    return partitions;
  }

  private Map<TopicPartition, Long> committed() throws ExecutionException, InterruptedException {
    Map<TopicPartition, Long> committed = new HashMap<>();
    admin
        .listStreamsGroupOffsets(Map.of(group, new ListStreamsGroupOffsetsSpec()))
        .partitionsToOffsetAndMetadata(group)
        .get()
        .forEach(
            (partition, offset) -> {
              if (offset != null) {
                committed.put(partition, offset.offset());
              }
            });
    return committed;
  }

  private Map<TopicPartition, Long> offsets(Set<TopicPartition> partitions, OffsetSpec which)
      throws ExecutionException, InterruptedException {
    Map<TopicPartition, OffsetSpec> wanted =
        partitions.stream().collect(toMap(partition -> partition, partition -> which));
    Map<TopicPartition, ListOffsetsResultInfo> found =
        admin
            .listOffsets(wanted, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
            .all()
            .get();
    return found.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().offset()));
  }

  @Override
  public void close() {
    admin.close(Duration.ZERO);
  }
}
