package org.stancewatch.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewatch.extract.TestArticles;
import org.stancewatch.extract.mission.MissionWords;
import org.stancewatch.extract.sentence.Token;
import org.stancewatch.extract.sentence.Tokenizer;

class EndDatesTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 13);
  private static final MissionWords MISSION = new MissionWords(TestArticles.DOSSIERS.all().get(0));

  private final EndDates ends = new EndDates();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mission will end by the end of September 2025. | 2025-09 | 2025-09",
        "Sylvanian troops will leave within twelve months. | 2024-03-13 | 2025-03-13",
        "The last soldier will be gone no later than Dec. 31. | 2024-12-31 | 2024-12-31"
      })
  void shouldGiveTheEndWhenAWithdrawalIsDated(String sentence, String from, String to) {
    assertThat(found(sentence))
        .map(end -> end.figure().period().from() + " " + end.figure().period().to())
        .contains(from + " " + to);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mission will end.",
        "Half of the troops will leave by September.",
        "Some 2,000 soldiers will leave by September.",
        "The combat mission will end by September.",
        "The withdrawal will begin by September.",
        "The troops must leave by September.",
        "The troops could leave by September.",
        "Turkey's troops will leave by September.",
        "Freedonians will be in the lead by the end of 2025.",
        "The withdrawal from North Harbour will be complete by September.",
        "It authorized the withdrawal of up to 2,000 troops by September.",
        "The mission will end, with details to follow by September.",
        "The troops will leave by June and the aircraft by September.",
        "The mission was to end by December 2011."
      })
  void shouldGiveNoneWhenItIsNotTheEndOfTheWhole(String sentence) {
    assertThat(found(sentence)).isEmpty();
  }

  private Optional<FoundFigure> found(String sentence) {
    List<Token> tokens = Tokenizer.tokens(sentence);
    return ends.in(tokens, 0, tokens.size(), MISSION, DAY);
  }
}
