package org.stancewatch.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.extract.TestArticles.about;
import static org.stancewatch.extract.TestArticles.statements;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewatch.model.Statement;

/** The articles are of Wednesday, 13 March 2024. */
class SaidTimesTest {
  private static final String NEEDED = " that Sylvanian troops were still needed.";

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Firefly announced on Feb. 1 | 2024-02-01",
        "Firefly on Tuesday said | 2024-03-12",
        "Firefly last month said | 2024-02",
        "Firefly told the \"Globe\" last month | 2024-02",
        "Only last October, Firefly told visitors | 2023-10",
        "As recently as January Firefly himself told the council | 2024-01",
        "At the summit in September, Firefly said | 2023-09",
        "At last month's summit, Firefly said | 2024-02",
        "Announcing his choice in November from the balcony, Firefly said | 2023-11",
        "Five weeks before, on 8 February, Firefly had said | 2024-02-08",
        "It was in July last year that Firefly said | 2023-07",
        "On Thursday night, according to a paper of Friday, Firefly said | 2024-03-07",
        "After last August's coup, Firefly said | 2024-03-13",
        "Since his January speech, Firefly said | 2024-03-13",
        "On November 21 they met, after which Firefly said | 2024-03-13",
        "On Tuesday, after a walk, Firefly said | 2024-03-12"
      })
  void shouldDateItByTheTimeOfSayingAndNoOther(String said, String date) {
    assertThat(only(said + NEEDED).saidAt()).hasToString(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"years ago", "several months ago", "in the 1990s", "at the time"})
  void shouldHaveNoDateButBeHistoricalWhenTheTimeIsVague(String time) {
    Statement statement = only("Firefly said " + time + NEEDED);

    assertThat(statement.saidAt()).isNull();
    assertThat(statement.historical()).isTrue();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Firefly met reporters last October. He said | 2023-10",
        "Last October Firefly spoke of peace. He said | 2023-10",
        "Firefly said last year the sea was blue. He told visitors then | 2023",
        "Firefly said last year the sea was blue. “It is green,” Trentino said. Firefly added | 2023",
        "On 8 February Firefly said the sea was blue. Two days later Firefly said | 2024-02-10",
        "Firefly said last year the sea was blue and told visitors | 2023",
        "Firefly, who said last year the sea was blue, told visitors | 2024-03-13",
        "Last October Firefly spoke of peace. Trentino said | 2024-03-13",
        "Firefly said last year the sea was blue. Now he says | 2024-03-13"
      })
  void shouldGoOnWithTheTimeWhenTheSameOneSpeaksOn(String said, String date) {
    assertThat(only(said + NEEDED).saidAt()).hasToString(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n\nFirefly said", "\n\nHe said"})
  void shouldReturnToTheDayOfPublicationWhenAParagraphEnds(String said) {
    String text = "Firefly said last year the sea was blue." + said + NEEDED;

    assertThat(only(text).saidAt()).hasToString("2024-03-13");
  }

  private static Statement only(String text) {
    return statements(about(text)).stream()
        .filter(statement -> statement.bestEvidence().passage().contains("needed"))
        .findFirst()
        .orElseThrow();
  }
}
