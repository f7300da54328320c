package org.stancewatch.standalone.observability;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The rules by which Prometheus calls somebody. */
public record AlertRules(List<Rule> all) {
  static final Path FILE = Dashboard.OBSERVABILITY.resolve("prometheus/rules/stancewatch.yml");

  public record Rule(String name, String expression, JsonNode labels, JsonNode annotations) {
    String annotation(String name) {
      return annotations.path(name).asText();
    }
  }

  public static AlertRules read() throws IOException {
    List<Rule> rules = new ArrayList<>();
    for (JsonNode group : new YAMLMapper().readTree(FILE.toFile()).path("groups")) {
      for (JsonNode rule : group.path("rules")) {
        rules.add(
            new Rule(
                rule.path("alert").asText(),
                rule.path("expr").asText(),
                rule.path("labels"),
                rule.path("annotations")));
      }
    }
    return new AlertRules(rules);
  }
}
