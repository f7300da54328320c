package org.stancewatch.model.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stancewatch.model.PartialDate;
import org.stancewatch.model.Stance;
import org.stancewatch.model.TestStatements;
import org.stancewatch.model.Utterance;

class AlertVerdictTest {
  @ParameterizedTest
  @CsvSource({
    "a, 2023-05-02, 2024-01-16, true",
    "a, 2023-05,    2024-01,    true",
    "a, 2022-11-01, 2023-02-03, false",
    "a, 2023-05-02, 2024-02-16, false",
    "b, 2023-05-02, 2024-01-16, false"
  })
  void shouldBeAboutAnAlertWhenItsSidesWereSaidWhenTheyWere(
      String id, String before, String after, boolean isAbout) {
    AlertVerdict verdict =
        new AlertVerdict(
            new AlertId("a"),
            PartialDate.parse("2023-05-02"),
            PartialDate.parse("2024-01-16"),
            AlertVerdict.Decision.CONFIRMED,
            "desk",
            Instant.EPOCH,
            null);

    Alert now =
        TestAlerts.reversal(
            id, said("s1", Stance.AFFIRMS, before), said("s2", Stance.DENIES, after));

    assertThat(verdict.isAbout(now)).isEqualTo(isAbout);
  }

  private static Utterance said(String id, Stance stance, String day) {
    return TestStatements.utterance(TestStatements.statement(id, stance, day));
  }
}
