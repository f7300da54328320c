package org.stancewatch.benchmarks.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TimesTest {
  private final Times times =
      new Times(LongStream.rangeClosed(1, 50).map(at -> at * 1000).toArray())
          .and(new Times(LongStream.rangeClosed(51, 101).map(at -> at * 1000).toArray()));

  @Test
  void shouldTellMicrosecondsOfAllWhenTheyAreOfSeveralTurns() {
    assertThat(times.median()).isEqualTo(51);
    assertThat(times.mean()).isEqualTo(51);
    assertThat(times.slowest()).isEqualTo(100);
  }
}
