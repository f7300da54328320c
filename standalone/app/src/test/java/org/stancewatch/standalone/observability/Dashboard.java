package org.stancewatch.standalone.observability;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A dashboard's file. */
record Dashboard(String name, JsonNode json) {
  static final Path OBSERVABILITY = Path.of("../../observability");

  /**
   * A panel's query or an annotation's.
   *
   * @param instant whether it asks for now only, and not for a range
   */
  record Query(String dashboard, String panel, String expression, boolean instant) {}

  /** What fills a variable: the values that a label has. */
  record Variable(String dashboard, String name, String definition) {}

  static List<Dashboard> all() throws IOException {
    try (Stream<Path> files = Files.list(OBSERVABILITY.resolve("grafana/dashboards"))) {
      List<Dashboard> all = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        JsonNode json = new ObjectMapper().readTree(file.toFile());
        all.add(new Dashboard(file.getFileName().toString().replace(".json", ""), json));
      }
      return all;
    }
  }

  String uid() {
    return json.path("uid").asText();
  }

  List<JsonNode> panels() {
    List<JsonNode> panels = new ArrayList<>();
    json.path("panels").forEach(panels::add);
    return panels;
  }

  /** Panels that show something. */
  List<JsonNode> views() {
    return panels().stream().filter(panel -> !panel.path("type").asText().equals("row")).toList();
  }

  List<JsonNode> variables() {
    List<JsonNode> variables = new ArrayList<>();
    json.path("templating").path("list").forEach(variables::add);
    return variables;
  }

  List<Variable> queriedVariables() {
    return variables().stream()
        .filter(variable -> variable.path("type").asText().equals("query"))
        .map(
            variable ->
                new Variable(
                    name,
                    variable.path("name").asText(),
                    variable.path("query").path("query").asText()))
        .toList();
  }

  List<Query> queries() {
    List<Query> queries = new ArrayList<>();
    for (JsonNode panel : views()) {
      for (JsonNode target : panel.path("targets")) {
        queries.add(query(panel.path("title").asText(), target));
      }
    }
    for (JsonNode annotation : json.path("annotations").path("list")) {
      queries.add(query("annotation: " + annotation.path("name").asText(), annotation));
    }
    return queries;
  }

  private Query query(String panel, JsonNode target) {
    return new Query(
        name, panel, target.path("expr").asText(), target.path("instant").asBoolean(false));
  }
}
