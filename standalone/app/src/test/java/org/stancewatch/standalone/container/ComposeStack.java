package org.stancewatch.standalone.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The checked-in compose file, brought up as a project of its own at ports that are free, so that
 * it disturbs no other and leaves nothing behind. A part is a service of that file.
 */
final class ComposeStack implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();

  private final List<String> compose;
  private final Map<String, String> variables = new HashMap<>();
  private final Profile profile;

  /** Which parts of the file are brought up. */
  enum Profile {
    SINGLE("kafka", "ingest-service", "extract-service", "alert-service"),
    CLUSTER(
        "kafka-1",
        "kafka-2",
        "kafka-3",
        "ingest-service-1",
        "ingest-service-2",
        "extract-service-1",
        "extract-service-2",
        "alert-service-1",
        "alert-service-2");

    private final List<String> parts;

    Profile(String... parts) {
      this.parts = List.of(parts);
    }

    List<String> services() {
      return parts.stream().filter(part -> part.contains("service")).toList();
    }
  }

  /**
   * @param overrides compose files that change some of it
   */
  ComposeStack(Profile profile, Path... overrides) {
    this.profile = profile;
    compose = new ArrayList<>(findCompose());
    compose.addAll(List.of("-f", HOME.resolve("docker-compose.yml").toString()));
    Stream.of(overrides).forEach(file -> compose.addAll(List.of("-f", file.toString())));
    variables.put("COMPOSE_PROJECT_NAME", "stancewatch-" + ProcessHandle.current().pid());
    variables.put("COMPOSE_PROFILES", profile.name().toLowerCase(Locale.ROOT));
    variables.put("STANCEWATCH_BIND", "127.0.0.1");
    variables.put("STANCEWATCH_HOST", "localhost");
    Stream.of("KAFKA", "INGEST", "EXTRACT", "ALERT", "PROMETHEUS", "GRAFANA")
        .flatMap(name -> Stream.of(name, name + "_2", name + "_3"))
        .forEach(name -> variables.put(portOf(name), Integer.toString(freePort())));
  }

  /** Starts every part; Grafana too unless its image is said to be none. */
  void up() {
    List<String> command = new ArrayList<>(List.of("up", "-d"));
    if ("".equals(System.getenv("GRAFANA_IMAGE"))) {
      command.addAll(profile.parts);
      command.add("prometheus");
    }
    compose(command);
    profile.services().forEach(this::awaitHealthy);
  }

  /** Ends a part as it is meant to end, and starts it again. */
  void restart(String part) {
    compose(List.of("restart", "-t", "45", part));
  }

  /** Ends a part as it is meant to end. */
  void stop(String part) {
    compose(List.of("stop", part));
  }

  /** Ends a part with no chance to say good-bye. */
  void kill(String part) {
    compose(List.of("kill", part));
  }

  /** Starts a part that was ended. */
  void start(String part) {
    compose(List.of("start", part));
  }

  /** Lets a part stand still. */
  void pause(String part) {
    compose(List.of("pause", part));
  }

  /** Lets a part go on that stood still. */
  void unpause(String part) {
    compose(List.of("unpause", part));
  }

  /** Gives a part so many processors from now on. */
  void allow(String part, double processors) {
    run(List.of("docker", "update", "--cpus", Double.toString(processors), container(part)));
  }

  void awaitHealthy(String part) {
    await().alias(part + " is healthy").atMost(PATIENCE).until(() -> isHealthy(part));
  }

  private boolean isHealthy(String part) {
    return run(List.of("docker", "inspect", "-f", "{{.State.Health.Status}}", container(part)))
        .strip()
        .equals("healthy");
  }

  private String container(String part) {
    return compose(List.of("ps", "-q", part)).strip();
  }

  String bootstrapServers() {
    Stream<String> brokers = Stream.of("KAFKA", "KAFKA_2", "KAFKA_3");
    return brokers
        .limit(profile == Profile.SINGLE ? 1 : 3)
        .map(name -> "localhost:" + variables.get(portOf(name)))
        .collect(Collectors.joining(","));
  }

  /**
   * @param name of the part in capitals, without "-service", and "_2" for the second instance
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
