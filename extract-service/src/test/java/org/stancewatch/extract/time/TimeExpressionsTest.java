package org.stancewatch.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stancewatch.extract.sentence.Token;
import org.stancewatch.extract.sentence.Tokenizer;

class TimeExpressionsTest {
  /** A Wednesday. */
  private static final LocalDate DAY = LocalDate.of(2024, 1, 17);

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "on Tuesday | 2024-01-16",
        "Wednesday | 2024-01-17",
        "yesterday | 2024-01-16",
        "last year | 2023",
        "the previous year | 2023",
        "this month | 2024-01",
        "last month | 2023-12",
        "in October | 2023-10",
        "in January | 2024-01",
        "on Jan. 5 | 2024-01-05",
        "on Oct. 7 | 2023-10-07",
        "on Dec. 31, 2021 | 2021-12-31",
        "5 January 2020 | 2020-01-05",
        "in March of 2019 | 2019-03",
        "in 2020 | 2020",
        "a 2022 report | 2022",
        "two years ago | 2022",
        "three days ago | 2024-01-14",
        "a decade ago | 2014",
        "a week ago | 2024-01",
        "last night | 2024-01-16",
        "overnight | 2024-01-16",
        "last summer | 2023",
        "in mid-December | 2023-12",
        "on 2022-11-03 | 2022-11-03",
        "on 2022-11-39 | 2022-11"
      })
  void shouldReadTheDateWhenItIsInWords(String text, String date) {
    List<Token> tokens = Tokenizer.tokens(text);

    List<TimeExpression> found = TimeExpressions.in(tokens, 0, tokens.size(), DAY);

    assertThat(found).extracting(e -> e.date().toString()).containsExactly(date);
  }

  @ParameterizedTest
  @CsvSource({"Thursday's strike", "may leave", "2500 men", "the march"})
  void shouldReadNoneWhenTheWordsMeanSomethingElse(String text) {
    List<Token> tokens = Tokenizer.tokens(text);

    assertThat(TimeExpressions.in(tokens, 0, tokens.size(), DAY)).isEmpty();
  }

  @Test
  void shouldHaveNoDateWhenThereIsNoDayToCountFrom() {
    List<Token> tokens = Tokenizer.tokens("on Tuesday");

    assertThat(TimeExpressions.in(tokens, 0, 2, null))
        .extracting(TimeExpression::date)
        .containsOnlyNulls();
  }

  @Test
  void shouldSkipNothingWhenADateIsImpossible() {
    List<Token> tokens = Tokenizer.tokens("on Feb. 31, 2023");

    assertThat(TimeExpressions.in(tokens, 0, tokens.size(), DAY).get(0).date())
        .hasToString("2023-02");
  }
}
