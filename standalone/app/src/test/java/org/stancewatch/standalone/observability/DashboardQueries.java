package org.stancewatch.standalone.observability;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sends what dashboards ask to a Prometheus, with the variables replaced as Grafana does. */
final class DashboardQueries {
  private static final Pattern LABEL_VALUES =
      Pattern.compile("label_values\\((.+),\\s*(\\w+)\\)", Pattern.DOTALL);
  private static final Duration STEP = Duration.ofSeconds(15);

  /**
   * What came of a query.
   *
   * @param error null if it was answered
   */
  record Answer(String dashboard, String panel, String query, int series, String error) {
    boolean isGood() {
      return error == null && series > 0;
    }

    @Override
    public String toString() {
      String found = error == null ? Integer.toString(series) : error;
      return "| %s | %s | `%s` | %s |"
          .formatted(dashboard, panel, query.replace("|", "\\|"), found);
    }
  }

  private final PrometheusApi prometheus;
  private final Duration range;
  private final Duration rateInterval;

  /**
   * @param range how far back to look
   * @param rateInterval Grafana's {@code $__rate_interval}: four scrapes or more
   */
  DashboardQueries(PrometheusApi prometheus, Duration range, Duration rateInterval) {
    this.prometheus = prometheus;
    this.range = range;
    this.rateInterval = rateInterval;
  }

  List<Answer> answers(Dashboard dashboard) {
    List<Answer> answers = new ArrayList<>();
    dashboard.queriedVariables().forEach(variable -> answers.add(ask(variable)));
    dashboard.queries().forEach(query -> answers.add(ask(query)));
    return answers;
  }

  static String table(List<Answer> answers) {
    return answers.stream()
        .map(Answer::toString)
        .collect(
            Collectors.joining(
                "\n", "| dashboard | panel | query | series |\n| --- | --- | --- | --- |\n", "\n"));
  }

  private Answer ask(Dashboard.Variable variable) {
    String panel = "variable: " + variable.name();
    Matcher query = LABEL_VALUES.matcher(interpolated(variable.definition()));
    if (!query.matches()) {
      return new Answer(
          variable.dashboard(),
          panel,
          variable.definition(),
          0,
          "no label_values(selector, label)");
    }
    return answer(
        variable.dashboard(),
        panel,
        variable.definition(),
        () -> prometheus.labelValues(query.group(2), query.group(1)));
  }

  private Answer ask(Dashboard.Query query) {
    String expression = interpolated(query.expression());
    return answer(
        query.dashboard(),
        query.panel(),
        query.expression(),
        () ->
            query.instant()
                ? prometheus.now(expression)
                : prometheus.range(expression, range, STEP));
  }

  private static Answer answer(
      String dashboard, String panel, String query, Supplier<JsonNode> asked) {
    try {
      return new Answer(dashboard, panel, query, asked.get().size(), null);
    } catch (IllegalStateException e) {
      return new Answer(dashboard, panel, query, 0, e.getMessage());
    }
  }

  /** Every variable of ours stands at All, which is any value. */
  private String interpolated(String query) {
    return query
        .replace("$__rate_interval", rateInterval.toSeconds() + "s")
        .replace("$__range", range.toSeconds() + "s")
        .replace("$__interval", STEP.toSeconds() + "s")
        .replaceAll("\\$\\{?[a-z]+}?", ".*");
  }
}
