package org.stancewatch.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StanceTest {
  @ParameterizedTest
  @CsvSource({
    "AFFIRMS, DENIES, FULL",
    "AFFIRMS, HEDGES, HALF",
    "DENIES, HEDGES, HALF",
    "AFFIRMS, AFFIRMS,",
    "DENIES, DENIES,",
    "HEDGES, HEDGES,"
  })
  void shouldContradictByHowFarApartWhenStancesDiffer(Stance one, Stance other, Severity severity) {
    assertThat(one.contradictionWith(other).orElse(null)).isEqualTo(severity);
    assertThat(other.contradictionWith(one).orElse(null)).isEqualTo(severity);
  }
}
