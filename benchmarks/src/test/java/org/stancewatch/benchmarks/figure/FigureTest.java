package org.stancewatch.benchmarks.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stancewatch.codec.Json;

class FigureTest {
  private static final Figure SLOW = Figure.of("articles", 52.74, "a second").atLeast(100);
  private static final Figure SMALL = Figure.ratio("growth", 1.2).atMost(1.2);

  @Test
  void shouldMissItsTargetOnlyWhenItLiesOnTheWrongSide() {
    assertThat(SLOW.missesTarget()).isTrue();
    assertThat(SMALL.missesTarget()).isFalse();
    assertThat(Figure.ratio("growth", 1.21).atMost(1.2).missesTarget()).isTrue();
    assertThat(Figure.of("articles", 100, "a second").atLeast(100).missesTarget()).isFalse();
    assertThat(Figure.ratio("growth", 99).missesTarget()).isFalse();
  }

  @Test
  void shouldBeTheSameWhenItIsReadBackFromJson() {
    assertThat(Json.read(Json.writeText(SLOW), Figure.class)).isEqualTo(SLOW);
  }

  @Test
  void shouldShowNumbersAndMissedTargetsWhenPrinted() {
    assertThat(FigureTable.of(new Result("speed", List.of(SLOW, SMALL))).lines())
        .satisfiesExactly(
            name -> assertThat(name).isEqualTo("speed"),
            slow -> assertThat(slow).contains("articles", "52.7 a second", "at least 100: MISSED"),
            small -> assertThat(small).contains("1.20", "at most 1.20").doesNotContain("MISSED"));
  }

  @Test
  void shouldShowWhatItWasMeasuredOnWhenPrinted() {
    assertThat(FigureTable.of(new Machine(2, "amd64", "Linux", "JVM 17")))
        .isEqualTo("2 cores, amd64, Linux, JVM 17");
  }
}
