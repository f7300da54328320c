package org.stancewatch.benchmarks.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.stancewatch.alert.topology.AlertTopology;
import org.stancewatch.model.Statement;
import org.stancewatch.topic.Keys;
import org.stancewatch.topic.TopicCreator;
import org.stancewatch.topic.Topics;

/** Writes to the ledger's topics: what it remembers, and what is new. */
final class Inlet implements AutoCloseable {
  static final int PARTITION = 0;

  private final Map<String, Object> kafka;
  private final Producer<byte[], byte[]> producer;

  Inlet(String bootstrapServers) {
    kafka = Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4",
                ProducerConfig.BATCH_SIZE_CONFIG,
                512 * 1024,
                ProducerConfig.LINGER_MS_CONFIG,
                20),
            new ByteArraySerializer(),
            new ByteArraySerializer());
    createTopics();
  }

  private void createTopics() {
    try (Admin admin = Admin.create(kafka)) {
      new TopicCreator(PARTITION + 1, (short) -1).createMissing(admin);
      admin
          .createTopics(
              List.of(
                  changelog(AlertTopology.LEDGER),
                  changelog(AlertTopology.PAST),
                  changelog(AlertTopology.OPEN_ALERTS),
                  changelog(AlertTopology.RETRACTIONS)))
          .all()
          .get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("topics cannot be created", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** Never compacted: no key comes twice, and looking for that takes time from the measurement. */
  private static NewTopic changelog(String store) {
    return new NewTopic(topic(store), Optional.of(PARTITION + 1), Optional.empty())
        .configs(
            Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG,
                TopicConfig.CLEANUP_POLICY_DELETE,
                TopicConfig.RETENTION_MS_CONFIG,
                "-1"));
  }

  private static String topic(String store) {
    return RunningLedger.APPLICATION + "-" + store + "-changelog";
  }

  void past(Consumer<Consumer<Entry>> past) {
    past.accept(entry -> send(topic(entry.store()), entry.key(), entry.value()));
    producer.flush();
  }

  void send(List<Statement> statements) {
    String topic = Topics.STATEMENTS.name();
    for (Statement statement : statements) {
      send(
          topic,
          Topics.STATEMENTS.keySerde().serializer().serialize(topic, Keys.of(statement)),
          Topics.STATEMENTS.valueSerde().serializer().serialize(topic, statement));
    }
    producer.flush();
  }

  private void send(String topic, byte[] key, byte[] value) {
    producer.send(new ProducerRecord<>(topic, PARTITION, key, value));
  }

  @Override
  public void close() {
    producer.close();
  }
}
