package org.stancewatch.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewatch.model.InvalidFieldException;

class PublicationTimeTest {
  private static final Instant NOW = Instant.parse("2024-01-17T10:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "2024-01-16T08:30:00Z, 2024-01-16T08:30:00Z",
    "2024-01-16T08:30:00+03:00, 2024-01-16T05:30:00Z",
    "2024-01-16T08:30Z, 2024-01-16T08:30:00Z",
    "2024-01-16, 2024-01-16T00:00:00Z",
    "1900-01-01, 1900-01-01T00:00:00Z",
    "2024-01-18T10:00:00Z, 2024-01-18T10:00:00Z",
  })
  void shouldReadWhenItIsATimeOrADay(String text, Instant time) {
    assertThat(PublicationTime.of(text, NOW)).isEqualTo(time);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2090-01-01",
        "2024-01-18T10:00:01Z",
        "1899-12-31",
        "2024-02-30",
        "17 January 2024",
        "2024-01-16T08:30:00",
        "",
        "2024",
        "+999999999-01-01T00:00:00Z"
      })
  void shouldNameTheFieldWhenItCannotBe(String text) {
    assertThatThrownBy(() -> PublicationTime.of(text, NOW))
        .isInstanceOfSatisfying(
            InvalidFieldException.class, e -> assertThat(e.field()).isEqualTo("publishedAt"));
  }

  @Test
  void shouldBeUnknownWhenThereIsNone() {
    assertThat(PublicationTime.of(null, NOW)).isNull();
  }
}
