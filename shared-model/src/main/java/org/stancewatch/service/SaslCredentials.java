package org.stancewatch.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.config.SaslConfigs;
import org.apache.kafka.common.security.auth.SecurityProtocol;
import org.apache.kafka.common.security.plain.PlainLoginModule;
import org.apache.kafka.common.security.scram.ScramLoginModule;
import org.stancewatch.model.InvalidFieldException;

/**
 * Turns a name and a password into what Kafka's clients take. Whoever needs another login module
 * sets {@code sasl.jaas.config}.
 */
final class SaslCredentials {
  static final String USERNAME = "sasl.username";
  static final String PASSWORD = "sasl.password";
  static final String PASSWORD_FILE = "sasl.password.file";
  private static final String SCRAM = "SCRAM-SHA-512";

  private SaslCredentials() {}

  /**
   * The settings with the credentials in the form of a login module. Without another word, they are
   * meant for SCRAM-SHA-512 over TLS.
   *
   * @throws InvalidFieldException if there is a name and no password, or its file cannot be read
   */
  static Map<String, Object> resolve(Map<String, Object> settings) {
    Map<String, Object> resolved = new HashMap<>(settings);
    Object username = resolved.remove(USERNAME);
    Object password = resolved.remove(PASSWORD);
    Object file = resolved.remove(PASSWORD_FILE);
    if (username != null) {
      resolved.putIfAbsent(SaslConfigs.SASL_MECHANISM, SCRAM);
      resolved.putIfAbsent(
          CommonClientConfigs.SECURITY_PROTOCOL_CONFIG, SecurityProtocol.SASL_SSL.name);
      String module = module(resolved.get(SaslConfigs.SASL_MECHANISM).toString());
      String secret = password == null ? read(file) : password.toString();
      resolved.put(
          SaslConfigs.SASL_JAAS_CONFIG,
          "%s required username=%s password=%s;"
              .formatted(module, quoted(username.toString()), quoted(secret)));
    }
    return resolved;
  }

  private static String module(String mechanism) {
    return mechanism.equals("PLAIN")
        ? PlainLoginModule.class.getName()
        : ScramLoginModule.class.getName();
  }

  private static String read(Object file) {
    if (file == null) {
      throw new InvalidFieldException(
          "kafka." + PASSWORD, "expected a password, or a file with it, beside a user name");
    }
    try {
      return Files.readString(Path.of(file.toString())).strip();
    } catch (IOException e) {
      throw new InvalidFieldException(
          "kafka." + PASSWORD_FILE, "expected a readable file, but got " + e);
    }
  }

  private static String quoted(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
