package org.stancewatch.topic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * Creates the topics that are missing and leaves those that exist as they are.
 *
 * @param partitions of each topic, 1 or more
 * @param replication copies of each partition; -1 for the broker's default
 */
public record TopicCreator(int partitions, short replication) {
  private static final Duration DEAD_LETTER_RETENTION = Duration.ofDays(90);

  /**
   * @throws MissingTopicException if a topic is missing and the broker refuses to create it
   * @throws ExecutionException if the broker cannot be asked, with the reason as the cause
   */
  public void createMissing(Admin admin) throws ExecutionException, InterruptedException {
    Set<String> present = admin.listTopics().names().get();
    List<NewTopic> missing =
        wanted().stream().filter(topic -> !present.contains(topic.name())).toList();
    for (Map.Entry<String, KafkaFuture<Void>> created :
        admin.createTopics(missing).values().entrySet()) {
      awaitCreated(created.getKey(), created.getValue());
    }
  }

  private List<NewTopic> wanted() {
    List<NewTopic> wanted = new ArrayList<>();
    for (Topic<?> topic : Topics.all()) {
      wanted.add(newTopic(topic.name()).configs(topic.settings()));
      wanted.add(newTopic(topic.deadLetters()).configs(deadLetterSettings()));
    }
    return wanted;
  }

  private static void awaitCreated(String topic, KafkaFuture<Void> created)
      throws ExecutionException, InterruptedException {
    try {
      created.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RetriableException) {
        throw e;
      }
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new MissingTopicException(topic, e.getCause());
      }
    }
  }

  private NewTopic newTopic(String name) {
    Optional<Short> copies = replication < 0 ? Optional.empty() : Optional.of(replication);
    return new NewTopic(name, Optional.of(partitions), copies);
  }

  private static Map<String, String> deadLetterSettings() {
    return Map.of(
        TopicConfig.RETENTION_MS_CONFIG, Long.toString(DEAD_LETTER_RETENTION.toMillis()),
        TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(2 * Topic.LONGEST_RECORD));
  }
}
