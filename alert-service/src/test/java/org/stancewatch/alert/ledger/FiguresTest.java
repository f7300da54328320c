package org.stancewatch.alert.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stancewatch.alert.Said;
import org.stancewatch.model.ActorKind;
import org.stancewatch.model.Figure;
import org.stancewatch.model.PartialDate;
import org.stancewatch.model.alert.AlertKind;

class FiguresTest {
  @Test
  void shouldRaiseAConflictWhenTwoSourcesCountTheSameTroopsDifferently() {
    Told told =
        Told.of(
            troops("a", "2024-01-05", 2500, "American", "Iraq").by(ActorKind.ANONYMOUS),
            troops("b", "2024-01-17", 4000, "American", "Iraq"));

    assertThat(told.onlyAlert().kind()).isEqualTo(AlertKind.FIGURE_CONFLICT);
    assertThat(told.verdict()).isEqualTo(new Verdict.Conflict(told.onlyAlert().id()));
    assertThat(told.onlyAlert().explanation())
        .contains("gave 2500 American troops in Iraq", "gave 4000 American troops in Iraq");
    assertThat(told.last().positions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-17, 900, allied, Iraq",
    "2024-01-17, 900, American, Syria",
    "2024-01-17, 2600, American, Iraq",
    "2024-09-17, 4000, American, Iraq",
    "2024, 4000, American, Iraq"
  })
  void shouldStaySilentWhenFiguresAreOfOtherThingsOrTimesOrHardlyDiffer(
      String date, long number, String whose, String where) {
    Told told =
        Told.of(
            troops("a", "2024-01-05", 2500, "American", "Iraq"),
            troops("b", date, number, whose, where));

    assertThat(told.open()).isEmpty();
  }

  @Test
  void shouldAddAReportWhenACopyGivesOneOfTheValuesAgain() {
    Told told =
        Told.of(
            troops("a", "2024-01-05", 2500, "American", "Iraq"),
            troops("b", "2024-01-17", 4000, "American", "Iraq"),
            troops("c", "2024-01-18", 4000, "American", "Iraq"));

    assertThat(told.raised()).hasSize(1);
    assertThat(told.onlyAlert().after().reports()).isEqualTo(2);
  }

  @Test
  void shouldRaiseAConflictWhenTwoSourcesGiveOtherEndDates() {
    Told told = Told.of(ends("a", "2024-09-05", "2025-09"), ends("b", "2024-09-07", "2026"));

    assertThat(told.onlyAlert().kind()).isEqualTo(AlertKind.FIGURE_CONFLICT);
  }

  private static Said troops(String id, String date, long number, String whose, String where) {
    Figure.Amount amount = new Figure.Amount(number, number, "troops");
    return Said.affirms(id, date)
        .on("troop-count")
        .giving(new Figure(amount, null, whose, where, null));
  }

  private static Said ends(String id, String date, String end) {
    Figure.Period period = new Figure.Period(PartialDate.parse(end), PartialDate.parse(end));
    return Said.affirms(id, date).on("end-date").giving(new Figure(null, period, null, null, null));
  }
}
