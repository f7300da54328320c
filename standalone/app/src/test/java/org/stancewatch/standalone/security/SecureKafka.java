package org.stancewatch.standalone.security;

import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.PortBinding;
import com.github.dockerjava.api.model.Ports.Binding;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterUserScramCredentialsOptions;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.utils.AppInfoParser;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.MountableFile;

/**
 * Kafka in a container that lets in who has a password (SCRAM over TLS) or a certificate (mutual
 * TLS), and allows them what its ACLs say. A listener without either is open to the test only, who
 * may do everything.
 */
final class SecureKafka implements AutoCloseable {
  /** The name it has for other containers, and in its certificate. */
  static final String HOST = "kafka";

  static final int BY_PASSWORD = 9093;
  static final int BY_CERTIFICATE = 9094;

  private static final int OPEN = 9092;
  private static final String SECRETS = "/etc/kafka/secrets/";
  private static final int ITERATIONS = 4096;

  private final int port;
  private final GenericContainer<?> container;

  /**
   * @param own the broker's certificate
   * @param trusted the certificates of those who come with one
   */
  SecureKafka(Network network, SelfSigned own, SelfSigned trusted) throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    container =
        new GenericContainer<>(
                System.getenv()
                    .getOrDefault("KAFKA_IMAGE", "apache/kafka:" + AppInfoParser.getVersion()))
            .withNetwork(network)
            .withNetworkAliases(HOST)
            .withExposedPorts(OPEN)
            // Clients are told the address, so it has to be known before the start.
            .withCreateContainerCmdModifier(
                command ->
                    command
                        .getHostConfig()
                        .withPortBindings(
                            new PortBinding(
                                Binding.bindIpAndPort("127.0.0.1", port), new ExposedPort(OPEN))))
            .withCopyFileToContainer(readable(own), SECRETS + "own.p12")
            .withCopyFileToContainer(
                MountableFile.forHostPath(trusted.certificate(), 0644), SECRETS + "trusted.pem")
            .withEnv(settings())
            .waitingFor(
                Wait.forLogMessage(".*Kafka Server started.*", 1)
                    .withStartupTimeout(Duration.ofMinutes(2)));
  }

  private static MountableFile readable(SelfSigned own) {
    return MountableFile.forHostPath(own.keystore(), 0644);
  }

  private Map<String, String> settings() {
    return Map.ofEntries(
        Map.entry("KAFKA_NODE_ID", "1"),
        Map.entry("KAFKA_PROCESS_ROLES", "broker,controller"),
        Map.entry("KAFKA_CONTROLLER_QUORUM_VOTERS", "1@localhost:29093"),
        Map.entry("KAFKA_CONTROLLER_LISTENER_NAMES", "CONTROLLER"),
        // The broker calls itself too, and can't by a port of the host.
        Map.entry("KAFKA_INTER_BROKER_LISTENER_NAME", "BROKER"),
        Map.entry(
            "KAFKA_LISTENERS",
            "OPEN://:9092,PASSWORD://:9093,CERTIFICATE://:9094,"
                + "BROKER://localhost:29092,CONTROLLER://localhost:29093"),
        Map.entry(
            "KAFKA_ADVERTISED_LISTENERS",
            ("OPEN://localhost:%d,PASSWORD://kafka:9093,CERTIFICATE://kafka:9094,"
                    + "BROKER://localhost:29092")
                .formatted(port)),
        Map.entry(
            "KAFKA_LISTENER_SECURITY_PROTOCOL_MAP",
            "OPEN:PLAINTEXT,PASSWORD:SASL_SSL,CERTIFICATE:SSL,"
                + "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT"),
        Map.entry("KAFKA_SASL_ENABLED_MECHANISMS", "SCRAM-SHA-512"),
        Map.entry(
            "KAFKA_LISTENER_NAME_PASSWORD_SCRAM___SHA___512_SASL_JAAS_CONFIG",
            "org.apache.kafka.common.security.scram.ScramLoginModule required;"),
        Map.entry("KAFKA_LISTENER_NAME_CERTIFICATE_SSL_CLIENT_AUTH", "required"),
        Map.entry("KAFKA_SSL_PRINCIPAL_MAPPING_RULES", "RULE:^CN=([^,]+).*$/$1/"),
        Map.entry("KAFKA_SSL_KEYSTORE_TYPE", "PKCS12"),
        Map.entry("KAFKA_SSL_KEYSTORE_LOCATION", SECRETS + "own.p12"),
        Map.entry("KAFKA_SSL_KEYSTORE_PASSWORD", SelfSigned.PASSWORD),
        Map.entry("KAFKA_SSL_TRUSTSTORE_TYPE", "PEM"),
        Map.entry("KAFKA_SSL_TRUSTSTORE_LOCATION", SECRETS + "trusted.pem"),
        Map.entry(
            "KAFKA_AUTHORIZER_CLASS_NAME",
            "org.apache.kafka.metadata.authorizer.StandardAuthorizer"),
        Map.entry("KAFKA_SUPER_USERS", "User:ANONYMOUS"),
        Map.entry("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false"),
        Map.entry("KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR", "1"),
        Map.entry("KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR", "1"),
        Map.entry("KAFKA_TRANSACTION_STATE_LOG_MIN_ISR", "1"),
        Map.entry("KAFKA_GROUP_STREAMS_INITIAL_REBALANCE_DELAY_MS", "0"));
  }

  void start() {
    container.start();
  }

  /** Grants the rights of the documented list, and gives users their passwords. */
  void admit(Map<String, String> passwords) throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", "localhost:" + port))) {
      admin.createAcls(AclFile.read()).all().get();
      Stream<UserScramCredentialUpsertion> users =
          passwords.entrySet().stream()
              .map(
                  user ->
                      new UserScramCredentialUpsertion(
                          user.getKey(),
                          new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, ITERATIONS),
                          user.getValue()));
      admin
          .alterUserScramCredentials(
              List.copyOf(users.toList()), new AlterUserScramCredentialsOptions())
          .all()
          .get();
    }
  }

  @Override
  public void close() {
    container.stop();
  }
}
