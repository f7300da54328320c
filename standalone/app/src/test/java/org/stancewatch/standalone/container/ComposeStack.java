package org.stancewatch.standalone.container;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The checked-in compose file, brought up as a project of its own at ports that are free, so that
 * it disturbs no other and leaves nothing behind. A part is a service of that file.
 */
final class ComposeStack implements AutoCloseable {
  private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();
  private static final List<String> PARTS =
      List.of("kafka", "ingest-service", "extract-service", "alert-service", "prometheus");

  private final List<String> compose = findCompose();
  private final Map<String, String> variables = new HashMap<>();

  ComposeStack() {
    variables.put("COMPOSE_PROJECT_NAME", "stancewatch-" + ProcessHandle.current().pid());
    variables.put("COMPOSE_PROFILES", "single");
    variables.put("STANCEWATCH_BIND", "127.0.0.1");
    variables.put("STANCEWATCH_HOST", "localhost");
    Stream.of("KAFKA", "INGEST", "EXTRACT", "ALERT", "PROMETHEUS", "GRAFANA")
        .forEach(name -> variables.put(portOf(name), Integer.toString(freePort())));
  }

  /** Starts every part; Grafana too unless its image is said to be none. */
  void up() {
    List<String> command = new ArrayList<>(List.of("up", "-d"));
    if ("".equals(System.getenv("GRAFANA_IMAGE"))) {
      command.addAll(PARTS);
    }
    compose(command);
  }

  void restart(String part) {
    compose(List.of("restart", part));
  }

  /**
   * @return whether Docker finds the part healthy
   */
  boolean isHealthy(String part) {
    String container = compose(List.of("ps", "-q", part)).strip();
    return run(List.of("docker", "inspect", "-f", "{{.State.Health.Status}}", container))
        .strip()
        .equals("healthy");
  }

  String bootstrapServers() {
    return "localhost:" + variables.get(portOf("KAFKA"));
  }

  /**
   * @param name of the part in capitals, without "-service"
   */
  URI url(String name) {
    return URI.create("http://localhost:" + variables.get(portOf(name)));
  }

  @Override
  public void close() {
    compose(List.of("down", "--volumes", "--remove-orphans"));
  }

  private String compose(List<String> arguments) {
    List<String> command = new ArrayList<>(compose);
    command.addAll(arguments);
    return run(command);
  }

  private String run(List<String> command) {
    return run(command, variables);
  }

  private static String run(List<String> command, Map<String, String> variables) {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(HOME.toFile()).redirectErrorStream(true);
    builder.environment().putAll(variables);
    try {
      Process process = builder.start();
      String said = new String(process.getInputStream().readAllBytes(), UTF_8);
      int exit = process.waitFor();
      if (exit != 0) {
        throw new AssertionError(
            "%s ended with %d:%n%s".formatted(String.join(" ", command), exit, said));
      }
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException("%s is needed by tests on containers".formatted(command), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted in " + String.join(" ", command), e);
    }
  }

  private static List<String> findCompose() {
    run(List.of("docker", "version"), Map.of());
    List<String> plugin = List.of("docker", "compose");
    List<String> program = List.of("docker-compose");
    return Stream.of(plugin, program)
        .filter(ComposeStack::isThere)
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("neither docker compose nor docker-compose is installed"));
  }

  private static boolean isThere(List<String> compose) {
    List<String> command = new ArrayList<>(compose);
    command.add("version");
    try {
      run(command, Map.of());
      return true;
    } catch (AssertionError | UncheckedIOException e) {
      return false;
    }
  }

  private static String portOf(String name) {
    return "STANCEWATCH_" + name + "_PORT";
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
