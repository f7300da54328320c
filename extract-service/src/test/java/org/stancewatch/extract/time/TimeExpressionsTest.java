package org.stancewatch.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewatch.extract.sentence.Token;
import org.stancewatch.extract.sentence.Tokenizer;
import org.stancewatch.model.PartialDate;

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
        "on 2022-11-39 | 2022-11",
        "as recently as October | 2023-10",
        "this past September | 2023-09",
        "only last October | 2023-10",
        "in July last year | 2023-07",
        "last winter | 2023",
        "a day earlier | 2024-01-16",
        "the night before | 2024-01-16"
      })
  void shouldReadTheDateWhenItIsInWords(String text, String date) {
    List<Token> tokens = Tokenizer.tokens(text);

    List<TimeExpression> found = TimeExpressions.in(tokens, 0, tokens.size(), DAY);

    assertThat(found).extracting(e -> e.date().toString()).containsExactly(date);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a year earlier | 2022-03-05 | 2021",
        "two days later | 2022-03-05 | 2022-03-07",
        "the next day | 2022-03-05 | 2022-03-06",
        "three weeks earlier | 2022-03-05 | 2022-02",
        "a month later | 2022-03 | 2022-04",
        "the next day | 2022-03 | 2022-03",
        "the same day | 2022-03-05 | 2022-03-05",
        "hours later | 2022-03-05 | 2022-03-05",
        "at the time | 2022-03 | 2022-03",
        "on the 7th | 2022-03-05 | 2022-03-07",
        "two years ago | 2022-03-05 | 2022"
      })
  void shouldCountFromWhatWasToldBeforeWhenTheWordsDoSo(String text, String then, String date) {
    List<Token> tokens = Tokenizer.tokens(text);
    Today today = new Today(DAY, PartialDate.parse(then));

    List<TimeExpression> found = TimeExpressions.read(tokens, 0, tokens.size(), today);

    assertThat(found).extracting(e -> e.date().toString()).containsExactly(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "years ago",
        "at first",
        "several months ago",
        "weeks earlier",
        "at the time",
        "in the 1990s"
      })
  void shouldBeVagueWhenItIsSomeTimeInThePast(String text) {
    List<Token> tokens = Tokenizer.tokens(text);

    assertThat(TimeExpressions.in(tokens, 0, tokens.size(), DAY))
        .containsExactly(new TimeExpression(0, tokens.size(), null, true));
  }

  @ParameterizedTest
  @CsvSource({
    "a week before the vote",
    "hours after a raid",
    "as before",
    "Thursday's strike",
    "may leave",
    "2500 men",
    "the march"
  })
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
