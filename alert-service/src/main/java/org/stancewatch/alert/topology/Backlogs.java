package org.stancewatch.alert.topology;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.alert.health.Backlog;
import org.stancewatch.streams.GroupProgress;
import org.stancewatch.streams.GroupProgress.Place;
import org.stancewatch.topic.Topics;

/** What the services have still to read, as Kafka knows it. */
public final class Backlogs implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Backlogs.class);

  /** A group's way through one topic. */
  private record Reading(String topic, String reader, GroupProgress progress) {}

  private final List<Reading> readings;

  /**
   * @param kafka how to reach Kafka: bootstrap.servers and whatever security needs
   * @param readers the topics that are read, with the group that reads each
   */
  public Backlogs(Map<String, Object> kafka, Map<String, String> readers) {
    readings =
        readers.entrySet().stream()
            .map(
                read ->
                    new Reading(
                        read.getKey(),
                        read.getValue(),
                        new GroupProgress(kafka, read.getValue(), Set.of(read.getKey()))))
            .toList();
  }

  /** What extract-service reads, and what this service reads. */
  public static Map<String, String> readers(String extractGroup, String alertGroup) {
    return Map.of(
        Topics.DOCUMENTS.name(), extractGroup,
        Topics.STATEMENTS.name(), alertGroup,
        Topics.RETRACTIONS.name(), alertGroup);
  }

  /**
   * Null if Kafka does not tell.
   *
   * @param due when what waits must have been written later
   */
  public List<Backlog> asOf(Instant due) {
    try {
      List<Backlog> backlogs = new ArrayList<>();
      for (Reading reading : readings) {
        backlogs.add(backlog(reading, due));
      }
      return backlogs;
    } catch (ExecutionException | KafkaException e) {
      LOG.warn("Kafka does not tell what waits to be read: {}", e.toString());
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  private static Backlog backlog(Reading reading, Instant due)
      throws ExecutionException, InterruptedException {
    List<Place> places = reading.progress().places();
    return new Backlog(
        reading.topic(),
        reading.reader(),
        places.stream().mapToLong(Place::lag).sum(),
        reading.progress().isWaitingSince(due, places));
  }

  @Override
  public void close() {
    readings.forEach(reading -> reading.progress().close());
  }
}
