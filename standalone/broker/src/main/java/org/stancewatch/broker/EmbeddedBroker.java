package org.stancewatch.broker;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/**
 * One KRaft node, broker and controller at once, inside this JVM and reachable from this machine
 * only.
 *
 * <p>The data directory outlives the broker: the next one started on it serves the same cluster
 * with the same records. A fault that Kafka holds to be fatal, such as a full disk, ends the JVM.
 */
public final class EmbeddedBroker implements Broker {

  /** Kafka's usual port, where {@code kcat} and other tools look first. */
  public static final int DEFAULT_PORT = 9092;

  private final String bootstrapServers;
  private final DataDirectory directory;
  private final KafkaRaftServer server;

  private EmbeddedBroker(String bootstrapServers, DataDirectory directory, KafkaRaftServer server) {
    this.bootstrapServers = bootstrapServers;
    this.directory = directory;
    this.server = server;
  }

  /** Starts on a port of the system's choice: what tests want, since it is never taken. */
  public static EmbeddedBroker start(Path dataDirectory) {
    return start(dataDirectory, Ports.ANY);
  }

  /**
   * Starts on a port of the system's choice with settings of one's own, such as an authorizer.
   *
   * @param settings Kafka's, over those of {@code node.properties}
   */
  public static EmbeddedBroker start(Path dataDirectory, Map<String, String> settings) {
    return start(dataDirectory, Ports.ANY, settings);
  }

  /**
   * Starts a broker and returns when it serves clients.
   *
   * @param dataDirectory created and formatted if need be
   * @param port where clients connect, or 0 for one of the system's choice
   * @throws BrokerException if the port is taken, or the directory is in use or not writable
   */
  public static EmbeddedBroker start(Path dataDirectory, int port) {
    return start(dataDirectory, port, Map.of());
  }

  private static EmbeddedBroker start(Path dataDirectory, int port, Map<String, String> settings) {
    Objects.requireNonNull(dataDirectory, "dataDirectory");
    Ports ports = Ports.reserve(port);
    DataDirectory directory = DataDirectory.open(dataDirectory.toAbsolutePath().normalize());
    try {
      directory.format();
      return start(directory, ports, settings);
    } catch (RuntimeException | Error e) {
      directory.close();
      throw e;
    }
  }

  private static EmbeddedBroker start(
      DataDirectory directory, Ports ports, Map<String, String> settings) {
    Properties node = NodeProperties.of(directory.kafka(), ports);
    node.putAll(settings);
    var config = new KafkaConfig(node, false);
    var server = new KafkaRaftServer(config, Time.SYSTEM);
    try {
      server.startup();
    } catch (RuntimeException e) {
      server.shutdown();
      throw new BrokerException("Kafka did not start on " + directory.kafka(), e);
    }
    return new EmbeddedBroker(ports.clientAddress(), directory, server);
  }

  @Override
  public String bootstrapServers() {
    return bootstrapServers;
  }

  @Override
  public void close() {
    try {
      server.shutdown();
      server.awaitShutdown();
    } finally {
      directory.close();
    }
  }
}
