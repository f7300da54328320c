package org.stancewatch.standalone.security;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.security.plain.PlainLoginModule;
import org.apache.kafka.metadata.authorizer.StandardAuthorizer;
import org.stancewatch.broker.EmbeddedBroker;

/** A broker that asks for a name and password and allows only what its ACLs say. */
final class GuardedBroker implements AutoCloseable {
  static final String ADMIN = "admin";
  private static final String PASSWORD = "-password";

  private final EmbeddedBroker broker;

  GuardedBroker(Path data, List<String> users) {
    broker = EmbeddedBroker.start(data, settings(users));
  }

  /** How a user connects. */
  Map<String, Object> login(String user) {
    return Map.of(
        "bootstrap.servers",
        broker.bootstrapServers(),
        "security.protocol",
        "SASL_PLAINTEXT",
        "sasl.mechanism",
        "PLAIN",
        "sasl.jaas.config",
        jaas(user, ""));
  }

  private static Map<String, String> settings(List<String> users) {
    Map<String, String> settings = new HashMap<>();
    settings.put("listener.security.protocol.map", "PLAINTEXT:SASL_PLAINTEXT,CONTROLLER:PLAINTEXT");
    settings.put("inter.broker.listener.name", "PLAINTEXT");
    settings.put("sasl.enabled.mechanisms", "PLAIN");
    settings.put("sasl.mechanism.inter.broker.protocol", "PLAIN");
    settings.put("listener.name.plaintext.plain.sasl.jaas.config", jaas(ADMIN, known(users)));
    settings.put("authorizer.class.name", StandardAuthorizer.class.getName());
    // The controller's own listener has no login.
    settings.put("super.users", "User:" + ADMIN + ";User:ANONYMOUS");
    return settings;
  }

  private static String known(List<String> users) {
    return Stream.concat(Stream.of(ADMIN), users.stream())
        .map(user -> " user_%s=\"%s\"".formatted(user, user + PASSWORD))
        .collect(Collectors.joining());
  }

  private static String jaas(String user, String others) {
    return "%s required username=\"%s\" password=\"%s\"%s;"
        .formatted(PlainLoginModule.class.getName(), user, user + PASSWORD, others);
  }

  @Override
  public void close() {
    broker.close();
  }
}
