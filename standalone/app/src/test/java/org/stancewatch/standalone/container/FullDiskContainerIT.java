package org.stancewatch.standalone.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.kafka.KafkaContainer;

/** What whoever runs a service is told when its disk is full. */
@Tag("container")
class FullDiskContainerIT {
  private static final int STORAGE = 74;

  @Test
  void shouldEndAndNameTheDiskWhenItIsFull() {
    try (Network network = Network.newNetwork();
        KafkaContainer kafka = Images.kafka(network);
        GenericContainer<?> alert =
            Images.service("alert-service", 8083, network)
                .withTmpFs(Map.of("/tmp", "exec", "/var/lib/stancewatch", "mode=1777,size=100k"))) {
      kafka.start();

      ServiceEnd end = ServiceEnd.of(alert);

      assertThat(end.exitCode()).isEqualTo(STORAGE);
      // Kafka Streams has told of it at length before: ours is one line, and the last.
      assertThat(end.errors()).last().asString().contains("exit code");
      assertThat(end.errors())
          .filteredOn(line -> line.contains("exit code"))
          .singleElement()
          .asString()
          .contains("/var/lib/stancewatch", "No space left on device", "exit code 74");
    }
  }
}
