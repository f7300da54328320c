package org.stancewatch.standalone.reference;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code docs/configuration.md}: what the services' files and configuration classes say. */
final class ConfigurationReference {
  private static final List<String> SERVICES = List.of("ingest", "extract", "alert");
  private static final List<String> SHOWN =
      List.of("stancewatch.", "kafka.bootstrap.", "micronaut.server.");
  private static final String TABLE =
      "| key | variable | default | meaning |\n| --- | --- | --- | --- |\n";

  private static final String HEAD =
      """
      # Configuration

      Made from the services' `application-*.yml` and configuration classes; a test fails when it is stale.

      A variable of the environment sets a key; every key without a variable of its own in the file is set
      by its words in capitals, joined by `_`. What is wrong stops the service at its start with a line that
      names the key.
      """;

  private static final String KAFKA =
      """

      ## Kafka, of every service

      Every setting of Kafka's clients is `kafka.` and its name, so `KAFKA_` and its words in capitals.
      With a user name and nothing else the login is SCRAM-SHA-512 over TLS.

      | variable | meaning |
      | --- | --- |
      | `KAFKA_BOOTSTRAP_SERVERS` | brokers asked first, `host:port,host:port` |
      | `KAFKA_SECURITY_PROTOCOL` | `PLAINTEXT`, `SSL`, `SASL_SSL` or `SASL_PLAINTEXT` |
      | `KAFKA_SASL_MECHANISM` | `SCRAM-SHA-512`, `SCRAM-SHA-256` or `PLAIN` |
      | `KAFKA_SASL_USERNAME` | the service's user |
      | `KAFKA_SASL_PASSWORD_FILE` | a file with the password; better than `KAFKA_SASL_PASSWORD` with the password itself |
      | `KAFKA_SSL_TRUSTSTORE_TYPE`, `KAFKA_SSL_TRUSTSTORE_LOCATION` | `PEM`, and the file of who signed the brokers' certificates |
      | `KAFKA_SSL_KEYSTORE_TYPE`, `KAFKA_SSL_KEYSTORE_LOCATION` | `PEM`, and the file of the service's own key and certificate (mutual TLS) |
      | `KAFKA_SSL_KEY_PASSWORD` | of that key |
      """;

  private static final String TRACING =
      """

      ## Tracing, of every service

      `OTEL_TRACES_EXPORTER=otlp` switches it on, `OTEL_EXPORTER_OTLP_ENDPOINT` names the collector; the
      other standard variables of OpenTelemetry hold as well: [Tracing](tracing.md).
      """;

  private ConfigurationReference() {}

  static String write() throws IOException {
    Map<String, Setting> described = DescribedProperties.read();
    Map<String, Setting> unlisted = new LinkedHashMap<>(described);
    StringBuilder text = new StringBuilder(HEAD).append(KAFKA).append(TRACING);
    for (String service : SERVICES) {
      text.append("\n## %s-service\n\n".formatted(service)).append(TABLE);
      for (Setting setting : settings(service, described)) {
        unlisted.remove(setting.key());
        text.append(setting.row());
      }
    }
    if (!unlisted.isEmpty()) {
      text.append("\n## Of every service\n\n").append(TABLE);
      unlisted.values().forEach(setting -> text.append(setting.row()));
    }
    return text.toString();
  }

  /** What a class says of a key counts before the comment in the file. */
  private static List<Setting> settings(String service, Map<String, Setting> described) {
    List<Setting> settings = new ArrayList<>();
    for (Setting setting : SettingsFile.of(service)) {
      if (SHOWN.stream().anyMatch(setting.key()::startsWith)) {
        Setting other = described.get(setting.key());
        boolean isBetter = other != null && !other.meaning().isEmpty();
        settings.add(isBetter ? setting.meaning(other.meaning()) : setting);
      }
    }
    return settings;
  }
}
