package org.stancewatch.standalone.observability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MetricsReferenceTest {
  private static final Pattern METRIC =
      Pattern.compile("\\b((?:stancewatch|kafka|jvm|process|logback|http)_[a-z_0-9]+)\\b");

  @Test
  void shouldExplainEveryMetricThatAPanelOrAnAlertUses() throws IOException {
    List<String> expressions = new ArrayList<>();
    for (Dashboard dashboard : Dashboard.all()) {
      dashboard.queries().forEach(query -> expressions.add(query.expression()));
      dashboard.queriedVariables().forEach(variable -> expressions.add(variable.definition()));
    }
    AlertRules.read().all().forEach(rule -> expressions.add(rule.expression()));
    Set<String> documented = MetricsReference.documented().keySet();

    List<String> used =
        expressions.stream()
            .flatMap(expression -> METRIC.matcher(expression).results())
            .map(match -> MetricsReference.family(match.group(1), documented))
            .distinct()
            .toList();

    assertThat(used).hasSizeGreaterThan(40).isSubsetOf(documented);
  }
}
