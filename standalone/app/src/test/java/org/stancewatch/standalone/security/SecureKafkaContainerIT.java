package org.stancewatch.standalone.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.standalone.container.ServiceEnd;
import org.stancewatch.standalone.send.DocumentSender;
import org.stancewatch.standalone.send.Reply;
import org.stancewatch.standalone.send.Sample;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.MountableFile;

/**
 * The images on a Kafka that wants to know who is there: ingest and extract have a password, alert
 * a certificate, and each only the documented rights.
 */
@Tag("container")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecureKafkaContainerIT {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Path SAMPLES = Path.of("../../samples/articles");
  private static final String INGEST = "stancewatch-ingest";
  private static final String EXTRACT = "stancewatch-extract";
  private static final String ALERT = "stancewatch-alert";
  private static final String TOKEN = "0123456789abcdef0123456789abcdef";
  private static final int NOT_PERMITTED = 77;

  private final Network network = Network.newNetwork();
  private final List<GenericContainer<?>> started = new ArrayList<>();
  private SelfSigned certificate;
  private SelfSigned alertCertificate;
  private SecureKafka kafka;
  private Path password;
  private Path tokens;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    certificate = SelfSigned.make(folder, SecureKafka.HOST);
    alertCertificate = SelfSigned.make(folder, ALERT);
    password = Files.writeString(folder.resolve("password"), "a \"password\" of its own\n");
    tokens = Files.writeString(folder.resolve("tokens"), "desk " + TOKEN + "\n");
    kafka = new SecureKafka(network, certificate, alertCertificate);
    kafka.start();
    String secret = Files.readString(password).strip();
    kafka.admit(Map.of(INGEST, secret, EXTRACT, secret));
  }

  @AfterAll
  void stop() {
    started.forEach(GenericContainer::stop);
    kafka.close();
    network.close();
  }

  @Test
  void shouldRaiseAnAlertWhenEveryServiceHasToSayWhoItIs() {
    GenericContainer<?> ingest =
        ready(
            withPassword(service("ingest-service", 8081), INGEST, password)
                .withCopyFileToContainer(readable(tokens), "/run/secrets/tokens")
                .withEnv("STANCEWATCH_TOKENS_FILE", "/run/secrets/tokens"),
            8081);
    ready(withPassword(service("extract-service", 8082), EXTRACT, password), 8082);
    GenericContainer<?> alert = ready(withCertificate(service("alert-service", 8083)), 8083);

    DocumentSender sender = new DocumentSender(url(ingest, 8081), TOKEN);
    for (Sample sample : Sample.read(SAMPLES)) {
      assertThat(sender.send(sample.json()))
          .extracting(Reply::outcome)
          .containsExactly(Reply.Outcome.ACCEPTED);
    }

    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(get(url(alert, 8083).resolve("/alerts")).body())
                    .contains("\"kind\":\"REVERSAL\""));
  }

  @Test
  void shouldEndWithOneLineWhenThePasswordIsWrong(@TempDir Path folder) throws Exception {
    Path wrong = Files.writeString(folder.resolve("wrong"), "something else");
    GenericContainer<?> extract = withPassword(service("extract-service", 8082), EXTRACT, wrong);
    started.add(extract);

    ServiceEnd end = ServiceEnd.of(extract);

    assertThat(end.exitCode()).isEqualTo(NOT_PERMITTED);
    assertThat(end.errors())
        .singleElement()
        .asString()
        .contains("kafka:9093", "invalid credentials", "exit code 77");
  }

  private GenericContainer<?> service(String name, int port) {
    return new GenericContainer<>("stancewatch/" + name + ":latest")
        .withNetwork(network)
        .withExposedPorts(port)
        .withCopyFileToContainer(readable(certificate.certificate()), "/run/secrets/kafka.pem")
        .withEnv("KAFKA_SSL_TRUSTSTORE_TYPE", "PEM")
        .withEnv("KAFKA_SSL_TRUSTSTORE_LOCATION", "/run/secrets/kafka.pem");
  }

  private static GenericContainer<?> withPassword(
      GenericContainer<?> service, String user, Path password) {
    return service
        .withCopyFileToContainer(readable(password), "/run/secrets/password")
        .withEnv("KAFKA_BOOTSTRAP_SERVERS", address(SecureKafka.BY_PASSWORD))
        .withEnv("KAFKA_SASL_USERNAME", user)
        .withEnv("KAFKA_SASL_PASSWORD_FILE", "/run/secrets/password");
  }

  private GenericContainer<?> withCertificate(GenericContainer<?> service) {
    return service
        .withCopyFileToContainer(readable(alertCertificate.keystore()), "/run/secrets/own.p12")
        .withEnv("KAFKA_BOOTSTRAP_SERVERS", address(SecureKafka.BY_CERTIFICATE))
        .withEnv("KAFKA_SECURITY_PROTOCOL", "SSL")
        .withEnv("KAFKA_SSL_KEYSTORE_TYPE", "PKCS12")
        .withEnv("KAFKA_SSL_KEYSTORE_LOCATION", "/run/secrets/own.p12")
        .withEnv("KAFKA_SSL_KEYSTORE_PASSWORD", SelfSigned.PASSWORD);
  }

  private GenericContainer<?> ready(GenericContainer<?> service, int port) {
    started.add(service);
    service
        .waitingFor(Wait.forHttp("/health/readiness").forPort(port).withStartupTimeout(PATIENCE))
        .start();
    return service;
  }

  private static MountableFile readable(Path file) {
    return MountableFile.forHostPath(file, 0644);
  }

  private static String address(int port) {
    return SecureKafka.HOST + ":" + port;
  }

  private static URI url(GenericContainer<?> service, int port) {
    return URI.create("http://%s:%d".formatted(service.getHost(), service.getMappedPort(port)));
  }

  private static HttpResponse<String> get(URI address) throws Exception {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }
}
