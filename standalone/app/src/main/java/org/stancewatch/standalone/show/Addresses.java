package org.stancewatch.standalone.show;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.stancewatch.topic.Topic;
import org.stancewatch.topic.Topics;

/**
 * Where a running system is reached.
 *
 * @param kafka what Kafka clients connect to
 */
public record Addresses(URI ingest, URI extract, URI alert, String kafka) {
  private static final String LINE = "  %-11s%s";

  /** Every door, one a line. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    add(lines, "send to", ingest.resolve("/documents"));
    add(lines, "alerts", alert.resolve("/alerts") + ", as they come: " + stream());
    add(lines, "positions", alert.resolve("/positions"));
    add(lines, "conditions", alert.resolve("/conditions"));
    for (URI service : List.of(ingest, extract, alert)) {
      add(lines, service == ingest ? "metrics" : "", service.resolve("/prometheus"));
    }
    add(lines, "Kafka", kafka);
    for (Topic<?> topic : Topics.all()) {
      add(lines, topic.equals(Topics.all().get(0)) ? "topics" : "", topic.name());
    }
    return lines;
  }

  /** How to send an article and how to read alerts, to be copied into a shell. */
  public List<String> examples() {
    return List.of(
        "Send an article:",
        "  curl %s \\".formatted(ingest.resolve("/documents")),
        "    -H 'Content-Type: application/json' -d '{\"source\": \"The Example Times\",",
        "    \"published\": \"2024-01-17\", \"url\": \"https://example.org/1\", \"title\": \"…\","
            + " \"text\": \"…\"}'",
        "Send files:",
        "  ./stancewatch ingest --url " + ingest + " FILE-OR-FOLDER…",
        "Read alerts:",
        "  curl -N " + stream(),
        "  kcat -C -b %s -t %s -o beginning".formatted(kafka, Topics.ALERTS.name()));
  }

  private URI stream() {
    return alert.resolve("/alerts/stream");
  }

  private static void add(List<String> lines, String name, Object value) {
    lines.add(LINE.formatted(name, value));
  }
}
