package org.stancewatch.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
  @ParameterizedTest
  @CsvSource({
    "2024, 2024-01-01, 2024-12-31",
    "2024-02, 2024-02-01, 2024-02-29",
    "2024-02-29, 2024-02-29, 2024-02-29"
  })
  void shouldSpanItsPeriodWhenItIsRead(String text, LocalDate first, LocalDate last) {
    PartialDate date = PartialDate.parse(text);

    assertThat(date.first()).isEqualTo(first);
    assertThat(date.last()).isEqualTo(last);
    assertThat(date).hasToString(text);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "24", "2024-1", "2024-13", "2023-02-29", "2024-01-16T10:00", "soon"})
  void shouldRefuseWhenItIsNoDate(String text) {
    assertThatExceptionOfType(InvalidFieldException.class)
        .isThrownBy(() -> PartialDate.parse(text))
        .withMessageStartingWith("date: ");
  }

  @ParameterizedTest
  @CsvSource({
    "2024,       2024-05,    true",
    "2024-05,    2024,       true",
    "2024-05-31, 2024-05,    true",
    "2024-05,    2024-05,    true",
    "2023,       2024-01-01, false",
    "2024-05-31, 2024-06,    false"
  })
  void shouldOverlapWhenSomeDayLiesInBoth(String one, String other, boolean expected) {
    assertThat(PartialDate.parse(one).overlaps(PartialDate.parse(other))).isEqualTo(expected);
    assertThat(PartialDate.parse(other).overlaps(PartialDate.parse(one))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2023,       2024-01-01, true",
    "2024-01,    2024-02,    true",
    "2024,       2024-06,    false",
    "2024-06,    2024,       false",
    "2024-02,    2024-01,    false"
  })
  void shouldComeBeforeWhenEveryDayDoes(String one, String other, boolean expected) {
    assertThat(PartialDate.parse(one).isBefore(PartialDate.parse(other))).isEqualTo(expected);
  }

  @Test
  void shouldSortByFirstDayAndThenTheLessPreciseFirst() {
    assertThat(
            Stream.of("2024-02", "2024-01-01", "2024", "2023-12-31", "2024-01")
                .sorted(java.util.Comparator.comparing(PartialDate::parse)))
        .containsExactly("2023-12-31", "2024", "2024-01", "2024-01-01", "2024-02");
  }

  @Test
  void shouldBeEqualWhenMadeOfAnyDayOfThePeriod() {
    assertThat(new PartialDate(LocalDate.of(2024, 5, 17), PartialDate.Precision.YEAR))
        .isEqualTo(PartialDate.year(2024));
  }
}
