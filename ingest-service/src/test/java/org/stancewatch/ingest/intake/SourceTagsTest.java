package org.stancewatch.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.stancewatch.model.Document;
import org.stancewatch.model.Source;
import org.stancewatch.model.SourceId;
import org.stancewatch.model.SourceKind;
import org.stancewatch.model.TestClock;
import org.stancewatch.model.TestDocuments;

class SourceTagsTest {
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final TestClock clock = new TestClock(Instant.parse("2024-01-17T10:00:00Z"));

  @Test
  void shouldShareATagWhenThereAreMoreSourcesThanTags() {
    SourceTags tags = new SourceTags(registry, clock, 2, Duration.ofHours(6));

    assertThat(tags.heard(source("a"))).isEqualTo("a");
    assertThat(tags.heard(source("b"))).isEqualTo("b");
    assertThat(tags.heard(source("c"))).isEqualTo("other");
    assertThat(tags.heard(source("d"))).isEqualTo("other");
    assertThat(tags.heard(source("a"))).isEqualTo("a");
    assertThat(registry.find("stancewatch.ingest.source.silence").meters())
        .extracting(meter -> meter.getId().getTag("source"))
        .containsExactlyInAnyOrder("a", "b", "other");
  }

  @Test
  void shouldTellForHowLongASourceWasSilent() {
    new SourceTags(registry, clock, 2, Duration.ofHours(6)).heard(source("a"));

    clock.advance(Duration.ofSeconds(90));

    assertThat(
            registry
                .get("stancewatch.ingest.source.silence")
                .tag("source", "a")
                .timeGauge()
                .value(TimeUnit.SECONDS))
        .isEqualTo(90);
  }

  @Test
  void shouldNotGrowWhenSendersInventSources() {
    IntakeMetrics metrics =
        new IntakeMetrics(registry, new SourceTags(registry, clock, 5, Duration.ofHours(6)));

    for (int at = 0; at < 1_000; at++) {
      Document document =
          TestDocuments.document("d" + at, "text", source("source-" + at), clock.instant());
      metrics.taken(document, true, 1);
      metrics.taken(document, false, 1);
      metrics.rejected(Optional.of(document.source().id()), "invalid-text");
      metrics.failed(Optional.of(document.source().id()), new IllegalStateException());
    }

    assertThat(registry.getMeters().stream().map(meter -> meter.getId().getTag("source")))
        .filteredOn(Objects::nonNull)
        .filteredOn(source -> !source.equals("unknown"))
        .hasSize(5 * (5 + 1));
  }

  private static Source source(String id) {
    return new Source(new SourceId(id), id, SourceKind.NEWSPAPER);
  }
}
