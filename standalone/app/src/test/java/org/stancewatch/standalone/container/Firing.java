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
   * Waits until none of the rules fires: before their fault, or after it is mended.
   *
   * @return when that was, by {@link System#nanoTime()}
   */
  long awaitSilence(String... rules) {
    for (String rule : rules) {
      await()
          .alias(rule + " is silent")
          .atMost(PATIENCE)
          .until(() -> prometheus.now(query(rule, "")).isEmpty());
    }
    return System.nanoTime();
  }

  /**
   * Waits until a rule fires.
   *
   * @param who the labels it must fire with, such as {@code job="alert-service"}
   * @param fault what was done, for people
   * @param since when it was silent, by {@link System#nanoTime()}
   */
  void expect(String rule, String who, String fault, long since) {
    awaitAnswer(query(rule, who));
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
    JsonNode labels = prometheus.now(query(rule, "")).path(0).path("metric");
    return "%s %s %s"
        .formatted(
            labels.path("job").asText(),
            labels.path("topic").asText(),
            labels.path("source").asText())
        .strip();
  }

  private static String query(String rule, String who) {
    return "ALERTS{alertname=\"%s\", alertstate=\"firing\", %s}".formatted(rule, who);
  }
}
