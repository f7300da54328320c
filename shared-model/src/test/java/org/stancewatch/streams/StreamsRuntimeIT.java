package org.stancewatch.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.broker.Broker;
import org.stancewatch.broker.BrokerExtension;
import org.stancewatch.streams.GroupProgress.Place;

@ExtendWith(BrokerExtension.class)
class StreamsRuntimeIT {
  private static final int PARTITIONS = 2;
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final BlockingQueue<Throwable> stopped = new LinkedBlockingQueue<>();
  private String topic;
  private Map<String, Object> broker;
  private StreamsRuntime runtime;

  @BeforeEach
  void start(Broker running, TestInfo test, @TempDir Path state) throws Exception {
    topic = test.getTestMethod().orElseThrow().getName();
    broker = Map.of("bootstrap.servers", running.bootstrapServers());
    try (Admin admin = Admin.create(broker)) {
      admin.createTopics(List.of(new NewTopic(topic, PARTITIONS, (short) 1))).all().get();
    }
    runtime = TestStreams.reading(topic, topic, state, running.bootstrapServers(), stopped::add);
  }

  @AfterEach
  void stop() {
    runtime.close();
  }

  @Test
  void shouldBeAliveWhenEveryThreadLives() {
    assertThat(runtime.isAlive()).isTrue();

    run();

    assertThat(runtime.isAlive()).isTrue();
    assertThat(runtime.threads()).isEqualTo(TestStreams.THREADS);
  }

  @Test
  void shouldNotBeAliveWhenOneOfItsThreadsIsGoneForGood() {
    run();

    runtime.streams().removeStreamThread(PATIENCE);

    assertThat(runtime.threads()).isPositive();
    assertThat(runtime.isAlive()).isFalse();
  }

  @Test
  void shouldNotBeAliveAndTellWhyWhenAnErrorStopsIt() throws Exception {
    run();

    send(TestStreams.END);

    assertThat(stopped.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS))
        .isInstanceOf(OutOfMemoryError.class);
    assertThat(runtime.isAlive()).isFalse();
  }

  @Test
  void shouldTellWhatWaitsWhenTheGroupHasStopped() throws Exception {
    try (GroupProgress progress = new GroupProgress(broker, topic, runtime.sources())) {
      send("a", "b", "c");
      assertThat(lags(progress).sum()).isEqualTo(3);

      run();
      await().atMost(PATIENCE).until(() -> lags(progress).sum() == 0);
      assertThat(progress.isWaitingSince(Instant.now(), progress.places())).isFalse();
      runtime.close();
      send("d", "e");

      List<Place> places = progress.places();
      assertThat(places).hasSize(PARTITIONS);
      assertThat(progress.isWaitingSince(Instant.now().plusSeconds(60), places)).isTrue();
      assertThat(progress.isWaitingSince(Instant.now().minusSeconds(60), places)).isFalse();
      assertThat(lags(progress).sum()).isEqualTo(2);
      assertThat(progress.places().stream().mapToLong(Place::next).sum()).isEqualTo(3);
    }
  }

  private void run() {
    runtime.start();
    await().atMost(PATIENCE).until(runtime::isReady);
  }

  private void send(String... values) {
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(broker, new StringSerializer(), new StringSerializer())) {
      for (String value : values) {
        producer.send(new ProducerRecord<>(topic, value));
      }
    }
  }

  private static LongStream lags(GroupProgress progress) throws Exception {
    return progress.places().stream().mapToLong(Place::lag);
  }
}
