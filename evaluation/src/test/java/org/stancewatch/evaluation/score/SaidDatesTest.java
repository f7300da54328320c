package org.stancewatch.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidDatesTest {
  @ParameterizedTest
  @CsvSource({
    "2024-01-16, 2024-01-16",
    "2024-01-17, 2024-01-16",
    "2023-12-31, 2024-01-01",
    "2024-01, 2024-01-16",
    "2024, 2024-01-16",
    "2024-01-16, 2024-01",
    "2024-01-16, 2024"
  })
  void shouldAgreeWhenTheLessPreciseCoversTheOther(String said, String gold) {
    assertThat(SaidDates.agree(said, gold)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"2024-01-18, 2024-01-16", "2024-02, 2024-01-16", "2024-02-01, 2024-01", "2023, 2024"})
  void shouldNotAgreeWhenTheyTellDifferentTimes(String said, String gold) {
    assertThat(SaidDates.agree(said, gold)).isFalse();
  }

  @Test
  void shouldNotAgreeWhenNothingIsKnown() {
    assertThat(SaidDates.agree(null, "2024")).isFalse();
  }
}
