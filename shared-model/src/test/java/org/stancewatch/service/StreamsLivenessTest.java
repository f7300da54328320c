package org.stancewatch.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.health.HealthStatus;
import java.nio.file.Path;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.streams.StreamsRuntime;
import org.stancewatch.streams.TestStreams;
import reactor.core.publisher.Mono;

class StreamsLivenessTest {
  @Test
  void shouldBeUpUntilTheStreamsAreStoppedForGood(@TempDir Path state) {
    StreamsRuntime streams =
        TestStreams.reading("topic", "group", state, "localhost:1", failure -> {});

    assertThat(status(streams)).isEqualTo(HealthStatus.UP);
    streams.close();

    assertThat(status(streams)).isEqualTo(HealthStatus.DOWN);
  }

  private static HealthStatus status(StreamsRuntime streams) {
    StreamsLiveness liveness = new StreamsLiveness(streams);
    liveness.setExecutorService(ForkJoinPool.commonPool());
    return Mono.from(liveness.getResult()).block().getStatus();
  }
}
