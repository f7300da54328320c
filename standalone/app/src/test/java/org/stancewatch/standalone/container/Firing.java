package org.stancewatch.standalone.container;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.stancewatch.standalone.observability.PrometheusApi;

/** Waits for rules to fire, and keeps what made them. */
final class Firing {
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private final Map<String, String> lines = new LinkedHashMap<>();
  private final PrometheusApi prometheus;

  Firing(PrometheusApi prometheus) {
    this.prometheus = prometheus;
  }

  /** Waits until a query has an answer: what happens before the first scrape is no increase. */
  void awaitAnswer(String query) {
    await().alias(query).atMost(PATIENCE).until(() -> !prometheus.now(query).isEmpty());
  }

  /**
   * @param fault what was done, for people
   * @param since when, by {@link System#nanoTime()}
   */
  void expect(String rule, String fault, long since) {
    awaitAnswer(query(rule));
    lines.put(
        rule,
        "| %s | %s | %.0f s | %s |"
            .formatted(rule, fault, (System.nanoTime() - since) / 1e9, labels(rule)));
  }

  Set<String> fired() {
    return lines.keySet();
  }

  void write(Path file) throws IOException {
    String table =
        "| rule | fault | fired after | for |\n| --- | --- | --- | --- |\n"
            + String.join("\n", lines.values())
            + "\n";
    System.out.print(table);
    Files.writeString(file, table);
  }

  private String labels(String rule) {
    JsonNode labels = prometheus.now(query(rule)).path(0).path("metric");
    return "%s %s %s"
        .formatted(
            labels.path("job").asText(),
            labels.path("topic").asText(),
            labels.path("source").asText())
        .strip();
  }

  private static String query(String rule) {
    return "ALERTS{alertname=\"%s\", alertstate=\"firing\"}".formatted(rule);
  }
}
