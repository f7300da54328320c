package org.stancewatch.alert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The service in a JVM of its own, which can be killed. */
final class ServiceJvm implements AutoCloseable {
  private final Process process;
  private final int port;

  /**
   * @param folder for its data and its log
   * @param port where it answers, here and to other instances
   */
  ServiceJvm(String broker, Path folder, int port) {
    this.port = port;
    ProcessBuilder java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            AlertApplication.class.getName());
    java.environment()
        .putAll(
            Map.of(
                "KAFKA_BOOTSTRAP_SERVERS",
                broker,
                "STANCEWATCH_DATA",
                folder.toString(),
                "STANCEWATCH_DOSSIERS",
                TestDossiers.FOLDER.toAbsolutePath().toString(),
                "STANCEWATCH_PARTITIONS",
                "2",
                "STANCEWATCH_ALERT_PORT",
                Integer.toString(port),
                "STANCEWATCH_ALERT_ADVERTISED",
                "localhost:" + port));
    try {
      Path log = Files.createDirectories(folder).resolve("log");
      process = java.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI uri() {
    return URI.create("http://localhost:" + port);
  }

  /** Ends it at once, as a power cut does, and returns when it is gone. */
  @Override
  public void close() {
    try {
      process.destroyForcibly().waitFor();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
