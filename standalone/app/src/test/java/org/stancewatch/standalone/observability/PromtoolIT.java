package org.stancewatch.standalone.observability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Needs the program {@code promtool}, which comes with Prometheus. */
@Tag("container")
class PromtoolIT {
  private static final Path FOLDER = Dashboard.OBSERVABILITY.resolve("prometheus");

  @ParameterizedTest
  @CsvSource({
    "check, config, prometheus.yml",
    "check, rules, rules/stancewatch.yml",
    "test, rules, tests/stancewatch.yml",
    "test, rules, tests/weeks.yml"
  })
  void shouldAcceptTheRulesAndSeeThemFireWhenTheyShould(String deed, String what, String file)
      throws Exception {
    Process promtool =
        new ProcessBuilder("promtool", deed, what, FOLDER.resolve(file).toString())
            .redirectErrorStream(true)
            .start();
    String told = new String(promtool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(promtool.waitFor()).as(told).isZero();
  }
}
