package org.stancewatch.standalone;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A service in a JVM of its own, as its image starts it. */
final class ServiceJvm implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 60;

  private final Process process;
  private final Path log;
  private final int port;

  /**
   * @param service its environment, such as "extract"
   * @param folder for its data and its log
   * @param variables over those that point it to nowhere
   */
  ServiceJvm(String service, Path folder, Map<String, String> variables) throws IOException {
    port = freePort();
    log = folder.resolve(service + ".log");
    String name = Character.toUpperCase(service.charAt(0)) + service.substring(1);
    ProcessBuilder java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dlogback.configurationFile=logback.xml",
            // The class path of the tests holds it twice, of which it would tell at length.
            "-Dlogback.statusListenerClass=ch.qos.logback.core.status.NopStatusListener",
            "-cp",
            System.getProperty("java.class.path"),
            "org.stancewatch.%s.%sApplication".formatted(service, name));
    Map<String, String> environment = java.environment();
    environment.put("KAFKA_BOOTSTRAP_SERVERS", "localhost:1");
    environment.put("STANCEWATCH_CONNECT_WITHIN", "2s");
    environment.put("STANCEWATCH_DATA", folder.resolve("data").toString());
    environment.put("STANCEWATCH_DOSSIERS", Path.of("../../dossiers").toAbsolutePath().toString());
    environment.put("MICRONAUT_SERVER_PORT", Integer.toString(port));
    environment.putAll(variables);
    process = java.redirectErrorStream(true).redirectOutput(log.toFile()).start();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** What {@code /health/readiness} answers; null while nothing answers. */
  HttpResponse<String> readiness() throws InterruptedException {
    URI readiness = URI.create("http://localhost:%d/health/readiness".formatted(port));
    try {
      return HttpClient.newHttpClient()
          .send(HttpRequest.newBuilder(readiness).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      return null;
    }
  }

  /** Waits for its end. */
  int exitCode() throws InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("still running: " + log);
    }
    return process.exitValue();
  }

  /** The messages of its log at level ERROR, and whatever is no line of the log. */
  List<String> errors() throws IOException {
    return Files.readAllLines(log).stream()
        .filter(line -> !line.matches("\\S+Z (INFO|WARN|DEBUG) .*"))
        .map(line -> line.replaceFirst("^\\S+Z ERROR \\[.*?] \\S+ - ", ""))
        .toList();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
