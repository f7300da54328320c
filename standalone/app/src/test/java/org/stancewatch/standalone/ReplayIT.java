package org.stancewatch.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.codec.Json;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.alert.AlertStatus;
import org.stancewatch.standalone.replay.AlertDifference;
import org.stancewatch.standalone.send.Sample;
import org.stancewatch.standalone.watch.Seen;

/** Replays the samples, one correction among them, beside the system that they were sent to. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplayIT {
  private static final Path DOSSIERS = Path.of("../../dossiers");

  private static final String WATCHED = "coalition-iraq";

  @TempDir Path folder;
  private TestSystem system;
  private Map<String, Alert> standing;

  @BeforeAll
  void sendSamples(@TempDir Path data) {
    system = new TestSystem(data);
    for (Sample sample : Sample.read(TestSystem.ARTICLES)) {
      system.send(sample.json());
    }
    system.settle();
    standing = new HashMap<>();
    for (Seen.AnAlert seen : system.seen(Seen.AnAlert.class)) {
      standing.put(seen.alert().id().value(), seen.alert());
    }
    standing.values().removeIf(alert -> alert.status() == AlertStatus.RETRACTED);
  }

  @AfterAll
  void stop() {
    system.close();
  }

  @Test
  void shouldFindNoDifferenceWhenDossiersAreThoseOfTheSystem() {
    AlertDifference difference = difference(DOSSIERS);

    assertThat(difference.added()).isEmpty();
    assertThat(difference.lost()).isEmpty();
    assertThat(difference.changed()).isEmpty();
    assertThat(difference.same()).isEqualTo(standing.size()).isPositive();
    assertThat(difference.beyond()).isZero();
  }

  @Test
  void shouldLoseTheAlertsOfAMissionWhenItsDossierIsGone() throws IOException {
    AlertDifference difference = difference(without(WATCHED + ".yaml"));

    assertThat(difference.lost())
        .isNotEmpty()
        .allSatisfy(alert -> assertThat(alert.mission().value()).isEqualTo(WATCHED))
        .hasSize((int) standing.values().stream().filter(ReplayIT::isWatched).count());
    assertThat(difference.added()).isEmpty();
    assertThat(difference.same()).isEqualTo(standing.size() - difference.lost().size());
  }

  @Test
  void shouldPrintTheSameToTheByteAndTouchNothingWhenRunTwice() throws Exception {
    Path fewer = without(WATCHED + ".yaml");
    Map<TopicPartition, Long> written = written();
    int groups = system.admin().listGroups().all().get().size();

    assertThat(replay("--json", fewer)).isEqualTo(replay("--json", fewer));
    assertThat(replay(null, fewer)).isEqualTo(replay(null, fewer)).contains("- lost", WATCHED);

    assertThat(written()).isEqualTo(written);
    assertThat(system.admin().listGroups().all().get()).hasSize(groups);
  }

  private static boolean isWatched(Alert alert) {
    return alert.mission().value().equals(WATCHED);
  }

  private AlertDifference difference(Path dossiers) {
    return Json.read(replay("--json", dossiers), AlertDifference.class);
  }

  private String replay(String option, Path dossiers) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> arguments =
        Stream.of(
                "replay",
                "--bootstrap-servers",
                system.bootstrapServers(),
                "--dossiers",
                dossiers.toString(),
                option)
            .filter(argument -> argument != null)
            .toList();
    int code =
        Standalone.commandLine()
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(arguments.toArray(String[]::new));
    assertThat(code).as(err.toString()).isZero();
    return out.toString();
  }

  private Path without(String gone) throws IOException {
    Path copy = Files.createTempDirectory(folder, "dossiers");
    try (Stream<Path> files = Files.walk(DOSSIERS)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = copy.resolve(DOSSIERS.relativize(file));
        if (!file.endsWith(gone)) {
          Files.createDirectories(target.getParent());
          Files.copy(file, target);
        }
      }
    }
    return copy;
  }

  private Map<TopicPartition, Long> written() throws Exception {
    Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
    for (var topic :
        system
            .admin()
            .describeTopics(system.admin().listTopics().names().get())
            .allTopicNames()
            .get()
            .values()) {
      topic
          .partitions()
          .forEach(
              partition ->
                  asked.put(
                      new TopicPartition(topic.name(), partition.partition()),
                      OffsetSpec.latest()));
    }
    Map<TopicPartition, Long> ends = new HashMap<>();
    system.admin().listOffsets(asked).all().get().forEach((at, end) -> ends.put(at, end.offset()));
    return ends;
  }
}
