package org.stancewatch.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void shouldFindEveryPlaceWhenAPassageStandsMoreThanOnce() {
    assertThat(Span.of("aba", "ababa")).containsExactly(new Span(0, 3), new Span(2, 5));
    assertThat(Span.of("x", "ababa")).isEmpty();
  }

  @Test
  void shouldOverlapWhenHalfOfTheShorterIsShared() {
    Span tenLong = new Span(10, 20);

    assertThat(tenLong.overlaps(new Span(0, 15))).isTrue();
    assertThat(tenLong.overlaps(new Span(0, 14))).isFalse();
    assertThat(tenLong.overlaps(new Span(12, 13))).isTrue();
    assertThat(tenLong.overlaps(new Span(20, 30))).isFalse();
  }

  @Test
  void shouldHoldThePassageWhenItStandsAtTheOffsets() {
    assertThat(new Span(2, 4).holds("ro", "Euro")).isTrue();
    assertThat(new Span(1, 3).holds("ro", "Euro")).isFalse();
    assertThat(new Span(3, 5).holds("o", "Euro")).isFalse();
  }
}
