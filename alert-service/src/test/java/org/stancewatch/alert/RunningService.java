package org.stancewatch.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.CloseOptions.GroupMembershipOperation;
import org.stancewatch.codec.Json;
import org.stancewatch.model.Statement;
import org.stancewatch.streams.StreamsRuntime;
import org.stancewatch.topic.Keys;
import org.stancewatch.topic.Topics;

/** The service as it runs in production, on a port of its own, and what tests do with it. */
final class RunningService implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final String broker;
  private final ApplicationContext context;
  private final EmbeddedServer server;
  private final HttpClient http = HttpClient.newHttpClient();

  RunningService(String broker, Path state) {
    this(broker, state, Map.of());
  }

  /**
   * @param others settings over those that every test has
   */
  RunningService(String broker, Path state, Map<String, Object> others) {
    this(broker, state, others, Clock.systemUTC());
  }

  RunningService(String broker, Path state, Map<String, Object> others, Clock clock) {
    this.broker = broker;
    Map<String, Object> settings = new HashMap<>();
    settings.put("kafka.bootstrap.servers", broker);
    settings.put("micronaut.server.port", "-1");
    settings.put("stancewatch.dossiers", TestDossiers.FOLDER.toString());
    settings.put("stancewatch.topics.partitions", 2);
    settings.put("stancewatch.streams.state-directory", state.toString());
    settings.put("stancewatch.alert.stream.heartbeat", "200ms");
    settings.putAll(others);
    context =
        ApplicationContext.builder()
            .deduceEnvironment(false)
            .environments(AlertApplication.ENVIRONMENT)
            .properties(settings)
            .singletons(clock)
            .start();
    server = context.getBean(EmbeddedServer.class).start();
  }

  /** A stream thread that dies before Kafka knows new topics, and is replaced, is no failure. */
  RunningService awaitReady() {
    await().dontCatchUncaughtExceptions().atMost(PATIENCE).untilAsserted(this::assertReady);
    return this;
  }

  private void assertReady() {
    HttpResponse<String> readiness = get("/health/readiness");
    assertThat(readiness.statusCode()).as(readiness.body()).isEqualTo(200);
  }

  URI uri() {
    return server.getURI();
  }

  HttpResponse<String> get(String path) {
    try {
      return http.send(request(path).build(), BodyHandlers.ofString());
    } catch (Exception e) {
      throw new AssertionError(path, e);
    }
  }

  /**
   * @param token null to show none
   */
  HttpResponse<String> write(String method, String path, String body, String token) {
    HttpRequest.Builder request =
        request(path)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (Exception e) {
      throw new AssertionError(path, e);
    }
  }

  /** Opens a stream of events and gives each of its lines to the reader, on another thread. */
  void stream(String path, String lastEventId, Consumer<String> reader) {
    HttpRequest.Builder request = request(path);
    if (lastEventId != null) {
      request.header("Last-Event-ID", lastEventId);
    }
    http.sendAsync(request.build(), BodyHandlers.ofLines())
        .thenAccept(answer -> readAll(answer.body(), reader));
  }

  private static void readAll(Stream<String> lines, Consumer<String> reader) {
    try {
      lines.forEach(reader);
    } catch (UncheckedIOException closed) {
      reader.accept("closed");
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.getURI() + path));
  }

  void send(Said said) {
    Statement statement = said.statement();
    send(Keys.of(statement), Json.write(statement));
  }

  void send(String key, byte[] value) {
    send(Topics.STATEMENTS.name(), key, value);
  }

  void send(String topic, String key, byte[] value) {
    Properties settings = new Properties();
    settings.put("bootstrap.servers", broker);
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
      producer
          .send(new ProducerRecord<>(topic, key.getBytes(), value))
          .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /** All committed records of a topic. */
  List<ConsumerRecord<byte[], byte[]>> records(String topic) {
    Properties settings = new Properties();
    settings.put("bootstrap.servers", broker);
    settings.put("isolation.level", "read_committed");
    settings.put("auto.offset.reset", "earliest");
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(partition -> new TopicPartition(topic, partition.partition()))
              .toList();
      consumer.assign(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        consumer.poll(Duration.ofMillis(200)).forEach(records::add);
      }
      return records;
    }
  }

  /** Ends without leaving the group, which finds out when its heartbeats are missing. */
  void kill() {
    context
        .getBean(StreamsRuntime.class)
        .streams()
        .close(CloseOptions.groupMembershipOperation(GroupMembershipOperation.REMAIN_IN_GROUP));
    context.close();
  }

  @Override
  public void close() {
    context.close();
  }
}
