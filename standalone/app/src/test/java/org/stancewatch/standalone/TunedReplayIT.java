package org.stancewatch.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.codec.Json;
import org.stancewatch.standalone.replay.AlertDifference;
import org.stancewatch.standalone.send.Sample;

/** Replays the samples beside a system whose ledger is not run with its default settings. */
class TunedReplayIT {
  private static final String CONFIDENCE = "stancewatch.alert.ledger.sure-confidence";

  @TempDir Path data;

  @AfterEach
  void reset() {
    System.clearProperty(CONFIDENCE);
  }

  @Test
  void shouldFindDifferencesOnlyWhenTheLedgersSettingsAreOthers() {
    System.setProperty(CONFIDENCE, "1");
    try (TestSystem system = new TestSystem(data)) {
      for (Sample sample : Sample.read(TestSystem.ARTICLES)) {
        system.send(sample.json());
      }
      system.settle();

      AlertDifference asTheSystem = replay(system);
      System.clearProperty(CONFIDENCE);
      AlertDifference byDefault = replay(system);

      assertThat(asTheSystem.added()).isEmpty();
      assertThat(asTheSystem.lost()).isEmpty();
      assertThat(asTheSystem.changed()).isEmpty();
      assertThat(asTheSystem.same()).isPositive();
      assertThat(byDefault.added()).isNotEmpty();
    }
  }

  private static AlertDifference replay(TestSystem system) {
    StringWriter out = new StringWriter();
    int code =
        Standalone.commandLine()
            .setOut(new PrintWriter(out))
            .execute(
                "replay",
                "--json",
                "--bootstrap-servers",
                system.bootstrapServers(),
                "--dossiers",
                "../../dossiers");
    assertThat(code).isZero();
    return Json.read(out.toString(), AlertDifference.class);
  }
}
