package org.stancewatch.standalone.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.AppInfoParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.stancewatch.topic.Topic;
import org.stancewatch.topic.Topics;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.utility.DockerImageName;

/** The images of the services as they are, on a Kafka that nobody prepared for them. */
@Tag("container")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PipelineContainerIT {
  private static final Duration STARTS_WITHIN = Duration.ofMinutes(3);
  private static final DockerImageName KAFKA =
      DockerImageName.parse(
              System.getenv()
                  .getOrDefault("KAFKA_IMAGE", "apache/kafka:" + AppInfoParser.getVersion()))
          .asCompatibleSubstituteFor("apache/kafka");

  private final Network network = Network.newNetwork();
  private final KafkaContainer kafka =
      new KafkaContainer(KAFKA)
          .withNetwork(network)
          .withListener("kafka:19092")
          .withStartupTimeout(STARTS_WITHIN);
  private final GenericContainer<?> ingest = service("ingest-service", 8081);
  private final GenericContainer<?> extract = service("extract-service", 8082);
  private final GenericContainer<?> alert = service("alert-service", 8083);
  private SampleRun samples;

  @BeforeAll
  void sendSamples() {
    kafka.start();
    Startables.deepStart(ingest, extract, alert).join();
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

  @Test
  void shouldRunWithoutRightsWhenStartedAsItIs() throws Exception {
    for (GenericContainer<?> service : List.of(ingest, extract, alert)) {
      assertThat(service.execInContainer("id", "-u").getStdout().strip()).isEqualTo("10001");
      assertThat(service.execInContainer("touch", "/app/new").getExitCode()).isNotZero();
    }
  }

  /** With a root file system that is read-only, and little memory. */
  private GenericContainer<?> service(String name, int port) {
    return new GenericContainer<>("stancewatch/" + name + ":latest")
        .withNetwork(network)
        .withEnv("KAFKA_BOOTSTRAP_SERVERS", "kafka:19092")
        .withEnv("STANCEWATCH_OPEN_WRITES", "true")
        .withExposedPorts(port)
        .withTmpFs(Map.of("/tmp", "exec", "/var/lib/stancewatch", "mode=1777"))
        .withCreateContainerCmdModifier(
            command ->
                command.getHostConfig().withReadonlyRootfs(true).withMemory(512L * 1024 * 1024))
        .waitingFor(
            Wait.forHttp("/health/readiness").forPort(port).withStartupTimeout(STARTS_WITHIN));
  }
}
