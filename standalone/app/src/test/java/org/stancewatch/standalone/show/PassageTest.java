package org.stancewatch.standalone.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassageTest {
  @Test
  void shouldPutItOnOneLineWithoutControlCharactersWhenItHasThem() {
    assertThat(Passage.shortened(" two\n\n  lines\033[2J\tand more ", 80))
        .isEqualTo("two lines [2J and more");
  }

  @Test
  void shouldCutAtAWordWhenItIsTooLong() {
    assertThat(Passage.shortened("the watch is no longer needed", 20))
        .isEqualTo("the watch is no …");
    assertThat(Passage.shortened("x".repeat(30), 20)).isEqualTo("x".repeat(18) + " …");
  }

  @Test
  void shouldWrapAtWordsWhenItIsLongerThanALine() {
    String text = "word ".repeat(40).strip();

    assertThat(Passage.wrapped(text))
        .hasSizeGreaterThan(1)
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(Passage.WIDTH));
    assertThat(String.join(" ", Passage.wrapped(text))).isEqualTo(text);
  }
}
