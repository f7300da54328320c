package org.stancewatch.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewatch.extract.sentence.Token;
import org.stancewatch.extract.sentence.Tokenizer;

class DeadlinesTest {
  private static final LocalDate DAY = LocalDate.of(2024, 9, 17);

  @ParameterizedTest(name = "{0}: {1} to {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "by the end of September 2025 | 2025-09 | 2025-09",
        "by September 2025 | 2025-09 | 2025-09",
        "by the end of September next year | 2025-09 | 2025-09",
        "by October of this year | 2024-10 | 2024-10",
        "by October | 2024-10 | 2024-10",
        "until March | 2025-03 | 2025-03",
        "on 15 December | 2024-12-15 | 2024-12-15",
        "on 25 June 2025 | 2025-06-25 | 2025-06-25",
        "by mid-December | 2024-12 | 2024-12",
        "no later than Dec. 31 | 2024-12-31 | 2024-12-31",
        "by Dec. 31, 2025 | 2025-12-31 | 2025-12-31",
        "before 15 January 2026 | 2026-01-15 | 2026-01-15",
        "by 2026 | 2026 | 2026",
        "by the end of 2026 | 2026 | 2026",
        "by the end of the year | 2024 | 2024",
        "by the end of this year | 2024 | 2024",
        "by the end of next year | 2025 | 2025",
        "by next year | 2025 | 2025",
        "by year-end | 2024 | 2024",
        "within twelve months | 2024-09-17 | 2025-09-17",
        "within a year | 2024-09-17 | 2025-09-17",
        "within the next two weeks | 2024-09-17 | 2024-10-01",
        "within 90 days | 2024-09-17 | 2024-12-16"
      })
  void shouldReadTheDateWhenOneLiesAhead(String words, String first, String last) {
    List<Deadline> found = in("They leave " + words, DAY);

    assertThat(found).hasSize(1);
    assertThat(found.get(0).first()).hasToString(first);
    assertThat(found.get(0).last()).hasToString(last);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "by the army",
        "by",
        "within",
        "within reach",
        "until the job is done",
        "by the year",
        "at the base",
        "by may",
        "before the vote",
        "by 12",
        "within 20,000 days"
      })
  void shouldReadNoneWhenThereIsNoDate(String words) {
    assertThat(in("They leave " + words, DAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"by 2026, 1", "by June 2026, 1", "by June, 0", "within a year, 0", "by year-end, 0"})
  void shouldReadOnlyWhatHasAYearWhenTodayIsUnknown(String words, int count) {
    assertThat(in(words, null)).hasSize(count);
  }

  private static List<Deadline> in(String text, LocalDate day) {
    List<Token> tokens = Tokenizer.tokens(text);
    return Deadlines.in(tokens, 0, tokens.size(), day);
  }
}
