package org.stancewatch.alert.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stancewatch.model.Document;
import org.stancewatch.model.TestDocuments;

/** What is kept of the records that are followed. */
class CollectorsTest {
  private static final Instant NOW = Instant.parse("2024-06-30T12:00:00Z");
  private static final Duration WEEK = Duration.ofDays(7);

  @Test
  void shouldKnowTheLatestWhenDocumentsOfASourceComeInAnyOrder() {
    Sources sources = new Sources(2, WEEK);

    sources.hear(document("wire", NOW.minusSeconds(60)));
    sources.hear(document("wire", NOW.minusSeconds(90)));

    assertThat(sources.asOf(NOW))
        .singleElement()
        .extracting(Heard::last)
        .isEqualTo(NOW.minusSeconds(60));
  }

  @Test
  void shouldKeepThoseHeardFirstWhenThereAreMoreThanAreWatched() {
    Sources sources = new Sources(2, WEEK);
    sources.hear(document("one", NOW));
    sources.hear(document("two", NOW));

    sources.hear(document("three", NOW));
    sources.hear(document("one", NOW.plusSeconds(1)));

    assertThat(sources.asOf(NOW))
        .extracting(heard -> heard.source().id().value())
        .containsExactlyInAnyOrder("one", "two");
  }

  @Test
  void shouldMakeRoomWhenASourceIsForgotten() {
    Sources sources = new Sources(1, WEEK);
    sources.hear(document("one", NOW.minus(WEEK).minusMillis(1)));
    assertThat(sources.asOf(NOW)).isEmpty();

    sources.hear(document("two", NOW));

    assertThat(sources.asOf(NOW)).hasSize(1);
  }

  @Test
  void shouldKeepAsManyDeadLettersOfATopicAsItTakesToSeeThatTheyAreTooMany() {
    DeadLetters letters = new DeadLetters(1);
    for (int second = 0; second < 5; second++) {
      letters.add("dlq", NOW.plusSeconds(second), "reason " + second);
    }
    letters.add("other", NOW, "another");

    assertThat(letters.all()).hasSize(2);
    SetAside first = letters.all().get(0);
    assertThat(first.topic()).isEqualTo("dlq");
    assertThat(first.times()).containsExactly(NOW.plusSeconds(3), NOW.plusSeconds(4));
    assertThat(first.reason()).isEqualTo("reason 4");
  }

  @ParameterizedTest
  @CsvSource({
    "PT1S, 1 second",
    "PT90S, 90 seconds",
    "PT10M, 10 minutes",
    "PT24H, 24 hours",
    "PT36H, 36 hours",
    "PT48H, 2 days",
    "P90D, 90 days"
  })
  void shouldTellATimeInItsGreatestUnit(Duration time, String words) {
    assertThat(Words.of(time)).isEqualTo(words);
  }

  private static Document document(String source, Instant received) {
    return TestDocuments.document(
        "d", "It rained.", TestDocuments.source(source, source), received.minusSeconds(45 * 60));
  }
}
