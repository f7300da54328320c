package org.stancewatch.service;

import io.micronaut.configuration.kafka.config.KafkaDefaultConfiguration;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * How to reach Kafka: every {@code kafka.*} setting, as clients take it. A variable such as {@code
 * KAFKA_SECURITY_PROTOCOL} sets {@code security.protocol}; a name and a password are given by
 * {@code KAFKA_SASL_USERNAME} and {@code KAFKA_SASL_PASSWORD} or {@code KAFKA_SASL_PASSWORD_FILE}.
 */
@Singleton
public final class KafkaConnection {
  private final Map<String, Object> settings;
  private final StartupConfiguration startup;

  KafkaConnection(KafkaDefaultConfiguration kafka, StartupConfiguration startup) {
    settings = Map.copyOf(SaslCredentials.resolve(toMap(kafka.getConfig())));
    this.startup = startup;
  }

  @PostConstruct
  void awaitNames() throws InterruptedException {
    new BrokerNames(servers()).await(startup.connectWithin());
  }

  /** What every client of Kafka is made with; holds secrets. */
  public Map<String, Object> settings() {
    return settings;
  }

  /** The brokers asked first, for messages. */
  String servers() {
    return String.valueOf(settings.get("bootstrap.servers"));
  }

  private static Map<String, Object> toMap(Properties properties) {
    Map<String, Object> map = new HashMap<>();
    properties.forEach((name, value) -> map.put(name.toString(), value));
    return map;
  }
}
