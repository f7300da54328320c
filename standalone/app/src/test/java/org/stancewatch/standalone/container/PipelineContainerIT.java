package org.stancewatch.standalone.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewatch.topic.Topic;
import org.stancewatch.topic.Topics;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;

/** The images of the services as they are, on a Kafka that nobody prepared for them. */
@Tag("container")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PipelineContainerIT {
  private final Network network = Network.newNetwork();
  private final KafkaContainer kafka = Images.kafka(network);
  private final GenericContainer<?> ingest = Images.service("ingest-service", 8081, network);
  private final GenericContainer<?> extract = Images.service("extract-service", 8082, network);
  private final GenericContainer<?> alert = Images.service("alert-service", 8083, network);
  private SampleRun samples;

  @BeforeAll
  void sendSamples() {
    kafka.start();
    long start = System.nanoTime();
    Startables.deepStart(ingest, extract, alert).join();
    System.out.printf("All three ready after %.1f s%n", (System.nanoTime() - start) / 1e9);
    samples =
        new SampleRun(
            kafka.getBootstrapServers(),
            URI.create("http://%s:%d".formatted(ingest.getHost(), ingest.getMappedPort(8081))));
    samples.sendAll();
  }

  @AfterAll
  void stop() {
    if (samples != null) {
      samples.close();
    }
    Stream.of(ingest, extract, alert, kafka).forEach(GenericContainer::stop);
    network.close();
  }

  @Test
  void shouldRaiseTheAlertsWhenKafkaRunsInAContainer() throws IOException {
    samples.verifyAlerts();
  }

  @Test
  void shouldCreateItsTopicsWhenKafkaHasNone() throws Exception {
    assertThat(samples.admin().listTopics().names().get())
        .containsAll(Topics.all().stream().map(Topic::name).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ingest-service", "extract-service", "alert-service"})
  void shouldAddLittleToItsBase(String service) throws IOException {
    long bytes = ImageSize.bytesAboveItsBase("stancewatch/" + service + ":latest");

    System.out.printf("%s: %d MB above its base%n", service, bytes / 1_000_000);
    assertThat(bytes).isBetween(1L, 100_000_000L);
  }

  @Test
  void shouldRunWithoutRightsWhenStartedAsItIs() throws Exception {
    for (GenericContainer<?> service : List.of(ingest, extract, alert)) {
      assertThat(service.execInContainer("id", "-u").getStdout().strip()).isEqualTo("10001");
      assertThat(service.execInContainer("touch", "/app/new").getExitCode()).isNotZero();
    }
  }
}
