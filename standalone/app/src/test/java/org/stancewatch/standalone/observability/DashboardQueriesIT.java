package org.stancewatch.standalone.observability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.standalone.TestSystem;
import org.stancewatch.standalone.observability.DashboardQueries.Answer;
import org.stancewatch.standalone.send.Sample;
import org.stancewatch.standalone.system.Service;

/** Needs the program {@code prometheus}, as Debian's package of that name brings it. */
@Tag("container")
class DashboardQueriesIT {
  /** Meters of tasks and stores are bound a minute after the start. */
  private static final Duration ALL_BOUND_WITHIN = Duration.ofSeconds(120);

  @Test
  void shouldFindSeriesForEveryPanelAndVariableWhenSamplesHavePassed(
      @TempDir Path data, @TempDir Path folder) throws Exception {
    try (TestSystem system = new TestSystem(data);
        PrometheusServer prometheus =
            PrometheusServer.start(
                folder,
                Map.of(
                    "ingest-service", system.url(Service.INGEST),
                    "extract-service", system.url(Service.EXTRACT),
                    "alert-service", system.url(Service.ALERT)))) {
      Sample.read(TestSystem.ARTICLES).forEach(sample -> system.send(sample.json()));
      system.settle();
      PrometheusApi api = prometheus.api();
      await()
          .atMost(ALL_BOUND_WITHIN)
          .until(
              () ->
                  !api.range(
                          "kafka_stream_state_estimate_num_keys",
                          Duration.ofMinutes(5),
                          Duration.ofSeconds(5))
                      .path(0)
                      .path("values")
                      .path(2)
                      .isMissingNode());

      Set<String> documented = MetricsReference.documented().keySet();
      List<Answer> answers = new ArrayList<>();
      DashboardQueries queries =
          new DashboardQueries(api, Duration.ofMinutes(5), Duration.ofSeconds(20));
      Dashboard.all().forEach(dashboard -> answers.addAll(queries.answers(dashboard)));
      String table = DashboardQueries.table(answers);
      Files.writeString(Path.of("target/dashboard-queries.md"), table);
      System.out.println(table);

      assertThat(answers).allMatch(Answer::isGood);
      assertThat(api.labelValues("__name__", "{job!=\"\"}"))
          .extracting(name -> MetricsReference.family(name.asText(), documented))
          .containsAll(documented);
    }
  }
}
