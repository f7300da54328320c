package org.stancewatch.standalone.observability;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Prometheus from the PATH, as a process of its own, which scrapes services of this machine. */
final class PrometheusServer implements AutoCloseable {
  private final Process process;
  private final URI address;

  private PrometheusServer(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /**
   * @param folder for its configuration and its data
   * @param jobs where each service answers
   */
  static PrometheusServer start(Path folder, Map<String, URI> jobs) throws IOException {
    Path configuration = folder.resolve("prometheus.yml");
    Files.writeString(configuration, configuration(jobs));
    int port = freePort();
    Process process =
        new ProcessBuilder(
                "prometheus",
                "--config.file=" + configuration,
                "--storage.tsdb.path=" + folder.resolve("data"),
                "--web.listen-address=127.0.0.1:" + port)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("prometheus.log").toFile())
            .start();
    PrometheusServer server = new PrometheusServer(process, URI.create("http://127.0.0.1:" + port));
    await()
        .atMost(Duration.ofSeconds(30))
        .ignoreExceptions()
        .until(() -> server.api().now("sum(up)").path(0).at("/value/1").asInt() == jobs.size());
    return server;
  }

  PrometheusApi api() {
    return new PrometheusApi(address);
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** With the scrape interval and the names of jobs that the compose file's Prometheus has. */
  private static String configuration(Map<String, URI> jobs) {
    return jobs.entrySet().stream()
        .map(
            job ->
                """
                  - job_name: %s
                    metrics_path: /prometheus
                    static_configs:
                      - targets: ["%s"]
                """
                    .formatted(job.getKey(), job.getValue().getAuthority()))
        .collect(Collectors.joining("", "global:\n  scrape_interval: 5s\nscrape_configs:\n", ""));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
