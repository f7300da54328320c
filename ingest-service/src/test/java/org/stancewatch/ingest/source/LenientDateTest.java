package org.stancewatch.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LenientDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-01-17T09:30:00Z            | 2024-01-17T09:30:00Z",
        "2024-01-17T09:30:00.5+03:00     | 2024-01-17T06:30:00.500Z",
        "2024-01-17 09:30:00+0300        | 2024-01-17T06:30:00Z",
        "2024-01-17 09:30:00 +03:00      | 2024-01-17T06:30:00Z",
        "2024-01-17T09:30                | 2024-01-17T09:30:00Z",
        "Wed, 17 Jan 2024 09:30:00 +0000 | 2024-01-17T09:30:00Z",
        "Wed, 17 Jan 2024 09:30:00 GMT   | 2024-01-17T09:30:00Z",
        "2024-01-17                      | 2024-01-17",
        "20240117                        | 2024-01-17",
        "last Tuesday                    | last Tuesday",
        "20241399                        | 20241399",
      })
  void shouldBeWhatASubmissionHasWhenTheFormIsKnown(String text, String iso) {
    assertThat(LenientDate.iso(text)).isEqualTo(iso);
  }

  @Test
  void shouldBeUnknownWhenThereIsNone() {
    assertThat(LenientDate.iso(" ")).isNull();
    assertThat(LenientDate.iso(null)).isNull();
  }
}
