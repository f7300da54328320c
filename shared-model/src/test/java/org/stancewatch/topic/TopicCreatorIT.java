package org.stancewatch.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.InvalidReplicationFactorException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stancewatch.broker.Broker;
import org.stancewatch.broker.BrokerExtension;

@ExtendWith(BrokerExtension.class)
class TopicCreatorIT {
  private Admin admin;

  @BeforeEach
  void connect(Broker broker) throws Exception {
    admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
    admin.deleteTopics(admin.listTopics().names().get()).all().get();
    await().until(() -> admin.listTopics().names().get().isEmpty());
  }

  @AfterEach
  void disconnect() {
    admin.close();
  }

  @Test
  void shouldCreateEveryTopicAndItsDeadLettersWhenThereIsNone() throws Exception {
    new TopicCreator(3, (short) -1).createMissing(admin);

    Map<String, TopicDescription> created = described();
    assertThat(created.keySet()).containsExactlyInAnyOrderElementsOf(names());
    assertThat(created.values()).allMatch(topic -> topic.partitions().size() == 3);
  }

  @Test
  void shouldSetRetentionAndSizeWhenItCreatesATopic() throws Exception {
    new TopicCreator(1, (short) 1).createMissing(admin);

    described();
    assertThat(setting("stancewatch.positions.v1", "cleanup.policy")).isEqualTo("compact");
    assertThat(setting("stancewatch.documents.v1", "cleanup.policy")).isEqualTo("delete");
    assertThat(setting("stancewatch.documents.v1", "retention.ms"))
        .isEqualTo(Long.toString(Topics.DOCUMENTS.retention().toMillis()));
    assertThat(Integer.parseInt(setting("stancewatch.documents.v1.dlq", "max.message.bytes")))
        .isGreaterThan(Integer.parseInt(setting("stancewatch.documents.v1", "max.message.bytes")));
  }

  @Test
  void shouldLeaveTopicsAsTheyAreWhenTheyExist() throws Exception {
    new TopicCreator(1, (short) 1).createMissing(admin);
    described();

    new TopicCreator(5, (short) 1).createMissing(admin);

    assertThat(described().values()).allMatch(topic -> topic.partitions().size() == 1);
  }

  @Test
  void shouldFailWithTheBrokersReasonWhenItRefuses() {
    assertThatExceptionOfType(MissingTopicException.class)
        .isThrownBy(() -> new TopicCreator(1, (short) 3).createMissing(admin))
        .withMessageStartingWith("topic stancewatch.")
        .withMessageContaining("is missing and was not created: ")
        .withCauseInstanceOf(InvalidReplicationFactorException.class);
  }

  /** The broker knows a new topic a moment after it has created it. */
  private Map<String, TopicDescription> described() {
    return await()
        .ignoreExceptions()
        .until(() -> admin.describeTopics(names()).allTopicNames().get(), Objects::nonNull);
  }

  private String setting(String topic, String name) throws Exception {
    ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
    Config config = admin.describeConfigs(List.of(resource)).all().get().get(resource);
    return config.get(name).value();
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>();
    for (Topic<?> topic : Topics.all()) {
      names.add(topic.name());
      names.add(topic.deadLetters());
    }
    return names;
  }
}
