package org.stancewatch.standalone.observability;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DashboardTest {
  private static final Set<String> TYPES =
      Set.of("row", "stat", "timeseries", "bargauge", "table", "heatmap", "state-timeline");
  private static final int WIDTH = 24;

  static List<Dashboard> dashboards() throws IOException {
    return Dashboard.all();
  }

  @Test
  void shouldHaveUidsAndTitlesOfTheirOwn() throws IOException {
    assertThat(dashboards()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(dashboards()).extracting(Dashboard::uid).doesNotHaveDuplicates();
    assertThat(dashboards()).extracting(d -> d.json().path("title")).doesNotHaveDuplicates();
    assertThat(dashboards())
        .extracting(d -> d.json().path("schemaVersion").asInt())
        .containsOnly(42);
  }

  @ParameterizedTest
  @MethodSource("dashboards")
  void shouldNumberPanelsOnceAndUseNoTypeThatGrafanaGivesUp(Dashboard dashboard) {
    assertThat(dashboard.panels()).extracting(p -> p.path("id").asInt()).doesNotHaveDuplicates();
    assertThat(dashboard.panels()).extracting(p -> p.path("type").asText()).isSubsetOf(TYPES);
  }

  @ParameterizedTest
  @MethodSource("dashboards")
  void shouldLayPanelsSideBySide(Dashboard dashboard) {
    Set<String> taken = new HashSet<>();
    for (JsonNode panel : dashboard.panels()) {
      JsonNode at = panel.path("gridPos");
      assertThat(at.path("x").asInt() + at.path("w").asInt()).isLessThanOrEqualTo(WIDTH);
      for (int x = at.path("x").asInt(); x < at.path("x").asInt() + at.path("w").asInt(); x++) {
        for (int y = at.path("y").asInt(); y < at.path("y").asInt() + at.path("h").asInt(); y++) {
          assertThat(taken.add(x + "," + y))
              .as("%s alone at %d,%d", panel.path("title"), x, y)
              .isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("dashboards")
  void shouldSayWhatEveryPanelShowsAndInWhichUnit(Dashboard dashboard) {
    for (JsonNode panel : dashboard.views()) {
      String title = panel.path("title").asText();
      assertThat(panel.path("description").asText()).as("description of %s", title).endsWith(".");
      assertThat(panel.path("fieldConfig").path("defaults").path("unit").asText())
          .as("unit of %s", title)
          .isNotBlank();
      assertThat(panel.path("targets")).as("queries of %s", title).isNotEmpty();
      if (panel.path("type").asText().equals("timeseries")) {
        assertThat(panel.at("/options/legend/showLegend").asBoolean()).as(title).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("dashboards")
  void shouldNameSeriesAndAskTheChosenDataSource(Dashboard dashboard) {
    for (JsonNode panel : dashboard.views()) {
      String title = panel.path("title").asText();
      assertThat(source(panel)).as(title).isEqualTo("${datasource}");
      for (JsonNode target : panel.path("targets")) {
        assertThat(source(target)).as(title).isEqualTo("${datasource}");
        assertThat(target.path("legendFormat").asText()).as("legend of %s", title).isNotBlank();
        assertThat(target.path("expr").asText()).as("query of %s", title).isNotBlank();
      }
    }
    assertThat(dashboard.variables().get(0).path("type").asText()).isEqualTo("datasource");
  }

  @ParameterizedTest
  @MethodSource("dashboards")
  void shouldUseEveryVariableThatItOffers(Dashboard dashboard) {
    List<String> expressions =
        Stream.concat(
                dashboard.queries().stream().map(Dashboard.Query::expression),
                dashboard.queriedVariables().stream().map(Dashboard.Variable::definition))
            .toList();
    for (Dashboard.Variable variable : dashboard.queriedVariables()) {
      assertThat(expressions).as(variable.name()).anyMatch(e -> e.contains("$" + variable.name()));
    }
  }

  @ParameterizedTest
  @MethodSource("dashboards")
  void shouldPaintTheSameThingInTheSameColourEverywhere(Dashboard dashboard) throws IOException {
    for (JsonNode override : overrides(dashboard).toList()) {
      String series = override.at("/matcher/options").asText();
      String colour = override.at("/properties/0/value/fixedColor").asText();
      for (Dashboard other : dashboards()) {
        assertThat(overrides(other).filter(o -> o.at("/matcher/options").asText().equals(series)))
            .as(series)
            .allMatch(o -> o.at("/properties/0/value/fixedColor").asText().equals(colour));
      }
    }
  }

  private static Stream<JsonNode> overrides(Dashboard dashboard) {
    return dashboard.views().stream()
        .flatMap(p -> StreamSupport.stream(p.at("/fieldConfig/overrides").spliterator(), false));
  }

  private static String source(JsonNode of) {
    return of.path("datasource").path("uid").asText();
  }
}
