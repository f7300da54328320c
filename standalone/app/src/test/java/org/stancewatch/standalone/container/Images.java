package org.stancewatch.standalone.container;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.common.utils.AppInfoParser;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;

/** Kafka and the services as containers of one network. */
final class Images {
  private static final Duration STARTS_WITHIN = Duration.ofMinutes(3);
  private static final long MEMORY = 512L * 1024 * 1024;

  private Images() {}

  /** One that nobody prepared for the services. */
  static KafkaContainer kafka(Network network) {
    String image =
        System.getenv().getOrDefault("KAFKA_IMAGE", "apache/kafka:" + AppInfoParser.getVersion());
    return new KafkaContainer(
            DockerImageName.parse(image).asCompatibleSubstituteFor("apache/kafka"))
        .withNetwork(network)
        .withListener("kafka:19092")
        .withStartupTimeout(STARTS_WITHIN);
  }

  /** With a root file system that is read-only, and little memory. */
  static GenericContainer<?> service(String name, int port, Network network) {
    return new GenericContainer<>("stancewatch/" + name + ":latest")
        .withNetwork(network)
        .withEnv("KAFKA_BOOTSTRAP_SERVERS", "kafka:19092")
        .withEnv("STANCEWATCH_OPEN_WRITES", "true")
        .withExposedPorts(port)
        .withTmpFs(Map.of("/tmp", "exec", "/var/lib/stancewatch", "mode=1777"))
        .withCreateContainerCmdModifier(
            command -> command.getHostConfig().withReadonlyRootfs(true).withMemory(MEMORY))
        .waitingFor(
            Wait.forHttp("/health/readiness").forPort(port).withStartupTimeout(STARTS_WITHIN));
  }
}
