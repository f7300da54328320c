package org.stancewatch.standalone.observability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
      List<Answer> answers = DashboardQueries.askAll(api, Path.of("target/dashboard-queries.md"));

      Set<String> documented = MetricsReference.documented().keySet();
      assertThat(answers).allMatch(Answer::isGood);
      assertThat(api.labelValues("__name__", "{job!=\"\"}"))
          .extracting(name -> MetricsReference.family(name.asText(), documented))
          .containsAll(documented);
    }
  }
}
