package org.stancewatch.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerIT {

  private static final String TOPIC = "notes";

  @TempDir Path directory;

  @Test
  void shouldKeepRecordsAndClusterWhenRestarted() throws Exception {
    String clusterId;
    try (var broker = EmbeddedBroker.start(directory);
        var client = new BrokerClient(broker)) {
      clusterId = client.clusterId();
      client.createTopic(TOPIC);
      client.send(TOPIC, "still here");

      assertThat(client.readFirst(TOPIC)).isEqualTo("still here");
    }

    try (var broker = EmbeddedBroker.start(directory);
        var client = new BrokerClient(broker)) {
      assertThat(client.clusterId()).isEqualTo(clusterId);
      assertThat(client.readFirst(TOPIC)).isEqualTo("still here");
    }
  }

  @Test
  void shouldNameThePortWhenItIsTaken() throws IOException {
    try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      int port = other.getLocalPort();

      assertThatThrownBy(() -> EmbeddedBroker.start(directory, port))
          .isInstanceOf(BrokerException.class)
          .hasMessageContaining("Port " + port);
    }
  }

  @Test
  void shouldNameTheDirectoryWhenAnotherBrokerHoldsIt() {
    try (var holder = DataDirectory.open(directory)) {
      assertThat(holder.kafka()).startsWith(directory);

      assertThatThrownBy(() -> EmbeddedBroker.start(directory))
          .isInstanceOf(BrokerException.class)
          .hasMessageContaining(directory.toString())
          .hasMessageContaining("in use");
    }
  }

  @Test
  void shouldNameTheDirectoryWhenItCannotBeWritten() throws IOException {
    Path file = Files.createFile(directory.resolve("a-file"));

    assertThatThrownBy(() -> EmbeddedBroker.start(file))
        .isInstanceOf(BrokerException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("cannot be written");
  }
}
