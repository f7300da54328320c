package org.stancewatch.broker;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What the broker's own tests do with a broker. */
final class BrokerClient implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final String bootstrapServers;
  private final Admin admin;

  BrokerClient(Broker broker) {
    this.bootstrapServers = broker.bootstrapServers();
    this.admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
  }

  String clusterId() throws Exception {
    return admin.describeCluster().clusterId().get(PATIENCE.toSeconds(), SECONDS);
  }

  void createTopic(String topic) throws Exception {
    admin
        .createTopics(List.of(new NewTopic(topic, 1, (short) 1)))
        .all()
        .get(PATIENCE.toSeconds(), SECONDS);
  }

  void send(String topic, String value) throws Exception {
    try (var producer =
        new KafkaProducer<>(properties(), new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>(topic, value)).get(PATIENCE.toSeconds(), SECONDS);
    }
  }

  /** Through a group, so that the group coordinator and its topic take part. */
  String readFirst(String topic) {
    Properties properties = properties();
    properties.put("group.id", "reader-" + System.nanoTime());
    properties.put("auto.offset.reset", "earliest");
    try (var consumer =
        new KafkaConsumer<>(properties, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of(topic));
      long deadline = System.nanoTime() + PATIENCE.toNanos();
      while (System.nanoTime() < deadline) {
        for (var received : consumer.poll(Duration.ofMillis(200))) {
          return received.value();
        }
      }
      throw new AssertionError("no record in " + topic + " within " + PATIENCE);
    }
  }

  private Properties properties() {
    var properties = new Properties();
    properties.put("bootstrap.servers", bootstrapServers);
    return properties;
  }

  @Override
  public void close() {
    admin.close();
  }
}
