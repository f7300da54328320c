package org.stancewatch.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.stancewatch.model.Source;
import org.stancewatch.model.SourceId;
import org.stancewatch.model.SourceKind;

class SourceTagsTest {
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final MovingClock clock = new MovingClock(Instant.parse("2024-01-17T10:00:00Z"));

  @Test
  void shouldShareATagWhenThereAreMoreSourcesThanTags() {
    SourceTags tags = new SourceTags(registry, clock, 2);

    assertThat(tags.heard(source("a"))).isEqualTo("a");
    assertThat(tags.heard(source("b"))).isEqualTo("b");
    assertThat(tags.heard(source("c"))).isEqualTo("other");
    assertThat(tags.heard(source("d"))).isEqualTo("other");
    assertThat(tags.heard(source("a"))).isEqualTo("a");
    assertThat(registry.getMeters()).hasSize(3);
  }

  @Test
  void shouldTellForHowLongASourceWasSilent() {
    new SourceTags(registry, clock, 2).heard(source("a"));

    clock.forward(90);

    assertThat(
            registry
                .get("stancewatch.ingest.source.silence")
                .tag("source", "a")
                .timeGauge()
                .value(TimeUnit.SECONDS))
        .isEqualTo(90);
  }

  private static Source source(String id) {
    return new Source(new SourceId(id), id, SourceKind.NEWSPAPER);
  }
}
