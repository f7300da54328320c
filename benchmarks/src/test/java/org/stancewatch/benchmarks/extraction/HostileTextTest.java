package org.stancewatch.benchmarks.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileTextTest {
  static List<HostileText> all() {
    return HostileText.ALL;
  }

  @ParameterizedTest
  @MethodSource("all")
  void shouldHaveAboutTheLengthThatWasAskedForWhenMade(HostileText text) {
    assertThat(text.ofLength(10_000).length()).isBetween(9_900, 10_100);
  }
}
