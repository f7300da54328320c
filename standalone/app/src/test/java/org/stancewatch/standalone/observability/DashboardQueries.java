package org.stancewatch.standalone.observability;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sends what dashboards ask to a Prometheus, with the variables replaced as Grafana does. */
public final class DashboardQueries {
  private static final Pattern LABEL_VALUES =
      Pattern.compile("label_values\\((.+),\\s*(\\w+)\\)", Pattern.DOTALL);
  private static final String LAST_TO_COME = "kafka_stream_state_estimate_num_keys";

  /** Meters of tasks and stores are bound a minute after the start. */
  private static final Duration ALL_BOUND_WITHIN = Duration.ofMinutes(3);

  private static final Duration STEP = Duration.ofSeconds(15);

  /**
   * What came of a query.
   *
   * @param error null if it was answered
   */
  public record Answer(String dashboard, String panel, String query, int series, String error) {
    public boolean isGood() {
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
  private DashboardQueries(PrometheusApi prometheus, Duration range, Duration rateInterval) {
    this.prometheus = prometheus;
    this.range = range;
    this.rateInterval = rateInterval;
  }

  private List<Answer> answers(Dashboard dashboard) {
    List<Answer> answers = new ArrayList<>();
    dashboard.queriedVariables().forEach(variable -> answers.add(ask(variable)));
    dashboard.queries().forEach(query -> answers.add(ask(query)));
    return answers;
  }

  /**
   * Asks all that all dashboards ask, once the last meters have been bound.
   *
   * @param file for the table of panel, query and number of series, which is printed too
   */
  public static List<Answer> askAll(PrometheusApi prometheus, Path file) throws IOException {
    await().atMost(ALL_BOUND_WITHIN).until(() -> isBound(prometheus));
    DashboardQueries queries =
        new DashboardQueries(prometheus, Duration.ofMinutes(5), Duration.ofSeconds(20));
    List<Answer> answers =
        Dashboard.all().stream().flatMap(dashboard -> queries.answers(dashboard).stream()).toList();
    Files.writeString(file, table(answers));
    System.out.println(table(answers));
    return answers;
  }

  /** Whether a meter of the last kind to come has been scraped three times. */
  private static boolean isBound(PrometheusApi prometheus) {
    return !prometheus
        .range(LAST_TO_COME, Duration.ofMinutes(5), Duration.ofSeconds(5))
        .path(0)
        .path("values")
        .path(2)
        .isMissingNode();
  }

  private static String table(List<Answer> answers) {
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
