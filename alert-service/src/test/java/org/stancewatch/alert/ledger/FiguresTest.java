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

  @Test
  void shouldRaiseOneConflictWhenBothValuesAreToldMonthAfterMonth() {
    Told told =
        Told.of(
            troops("a", "2024-01-05", 2500, "American", "Iraq"),
            troops("b", "2024-01-17", 900, "American", "Iraq"),
            troops("c", "2024-02-10", 2500, "American", "Iraq"),
            troops("d", "2024-03-02", 900, "American", "Iraq"),
            troops("e", "2024-03-20", 2500, "American", "Iraq"));

    assertThat(told.raised()).hasSize(1);
    assertThat(told.open()).hasSize(1);
  }

  @Test
  void shouldRaiseAnotherConflictWhenTheValuesAreToldAgainMuchLater() {
    Told told =
        Told.of(
            troops("a", "2024-01-05", 2500, "American", "Iraq"),
            troops("b", "2024-01-17", 900, "American", "Iraq"),
            troops("c", "2025-01-10", 2500, "American", "Iraq"),
            troops("d", "2025-01-12", 900, "American", "Iraq"));

    assertThat(told.open()).hasSize(2);
  }

  @Test
  void shouldRaiseOneConflictWhenOneSideIsToldInRoundNumbers() {
    Told told =
        Told.of(
            troops("a", "2024-01-05", 2500, "American", "Iraq"),
            troops("b", "2024-01-17", 900, "American", "Iraq"),
            troops("c", "2024-01-18", 2600, "American", "Iraq"));

    assertThat(told.open()).hasSize(1);
  }

  @Test
  void shouldStaySilentWhenOneOutletGivesBothValues() {
    Told told =
        Told.of(
            troops("a", "2024-01-05", 2500, "American", "Iraq").from("Gulf Wire"),
            troops("b", "2024-01-17", 900, "American", "Iraq").from("Gulf Wire"));

    assertThat(told.open()).isEmpty();
  }

  @Test
  void shouldStaySilentWhenAReportIsUndated() {
    Told told =
        Told.of(
            troops("a", "2025-01-01", 2500, "American", "Iraq"),
            troops("b", null, 900, "American", "Iraq"));

    assertThat(told.open()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "open",
      value = {
        "2500, open, 900, 900, 1, at least 2500",
        "900, open, 2500, 2500, 0, ",
        "0, 2500, 900, 900, 0, ",
        "0, 900, 2500, 2500, 1, 0 to 900",
        "2000, 2500, 900, open, 0, ",
        "2000, 2500, 2600, open, 0, ",
        "2000, 2500, 4000, open, 1, 2000 to 2500"
      })
  void shouldCompareBoundsWhenAnArticleSetsThem(
      long low, Long high, long otherLow, Long otherHigh, int alerts, String shown) {
    Told told =
        Told.of(
            troops("a", "2024-01-05", new Figure.Amount(low, high, "troops")),
            troops("b", "2024-01-17", new Figure.Amount(otherLow, otherHigh, "troops")));

    assertThat(told.open()).hasSize(alerts);
    told.open().forEach(alert -> assertThat(alert.explanation()).contains("gave " + shown));
  }

  private static Said troops(String id, String date, Figure.Amount amount) {
    return Said.affirms(id, date)
        .on("troop-count")
        .giving(new Figure(amount, null, "American", "Iraq", null));
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
