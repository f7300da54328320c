package org.stancewatch.alert.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.alert.Said.affirms;
import static org.stancewatch.alert.Said.denies;

import org.junit.jupiter.api.Test;
import org.stancewatch.model.Stance;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.alert.AlertKind;
import org.stancewatch.model.alert.AlertStatus;

class CorroborationTest {
  private static final String PASSAGE =
      "the minister said on Friday that the reasons for the mission had come to an end for good";

  @Test
  void shouldCountAReportButNoOriginWhenACopyCreditsTheSameOutlet() {
    Told told =
        Told.of(
            affirms("a", "2023-05-02"),
            denies("d", "2024-01-05").from("Wire One"),
            denies("e", "2024-01-06").from("List").crediting("wire one"));

    assertThat(told.verdict()).isEqualTo(new Verdict.AlreadyKnown());
    Alert alert = told.onlyAlert();
    assertThat(alert.after().reports()).isEqualTo(2);
    assertThat(alert.after().origins()).isEqualTo(1);
    assertThat(alert.status()).isEqualTo(AlertStatus.PROVISIONAL);
    assertThat(told.last().updated()).containsExactly(alert);
  }

  @Test
  void shouldCountNoOriginWhenACopyHasNearlyTheSameWords() {
    Told told =
        Told.of(
            affirms("a", "2023-05-02"),
            denies("d", "2024-01-05").worded(PASSAGE),
            denies("e", "2024-01-06").worded("Today " + PASSAGE));

    assertThat(told.onlyAlert().after().origins()).isEqualTo(1);
  }

  @Test
  void shouldCorroborateWhenAnIndependentOriginReportsTheLaterSide() {
    Told told =
        Told.of(affirms("a", "2023-05-02"), denies("d", "2024-01-05"), denies("e", "2024-01-06"));

    assertThat(told.onlyAlert().status()).isEqualTo(AlertStatus.CORROBORATED);
    assertThat(told.onlyAlert().after().origins()).isEqualTo(2);
    assertThat(told.raised()).hasSize(1);
  }

  @Test
  void shouldTellNothingWhenOnlyTheFormerPositionIsToldAgain() {
    Told told =
        Told.of(affirms("a", "2023-05-02"), denies("d", "2024-01-05"), affirms("b", "2023-01-02"));

    assertThat(told.verdict()).isEqualTo(new Verdict.Backfill());
    assertThat(told.last().raised()).isEmpty();
    assertThat(told.last().updated()).isEmpty();
  }

  @Test
  void shouldRaiseNothingWhenAnOldArticleIsRepostedUnderANewDate() {
    Told told =
        Told.of(
            affirms("a", "2023-05-02").worded(PASSAGE),
            denies("d", "2024-01-05"),
            affirms("b", "2024-06-02").worded(PASSAGE));

    assertThat(told.verdict()).isEqualTo(new Verdict.AlreadyKnown());
    assertThat(told.raised()).hasSize(1);
  }

  @Test
  void shouldNotCorroborateWhenTheSecondReportIsUndated() {
    Told told = Told.of(affirms("a", "2023-05-02"), denies("d", "2024-01-05"), denies("e", null));

    assertThat(told.verdict()).isEqualTo(new Verdict.AlreadyKnown());
    assertThat(told.onlyAlert().status()).isEqualTo(AlertStatus.PROVISIONAL);
    assertThat(told.onlyAlert().after().reports()).isEqualTo(2);
  }

  @Test
  void shouldHoldTheBetterFoundedStanceWhenSourcesDisagreeAboutOneDay() {
    Told told =
        Told.of(affirms("a", "2024-01-05"), denies("d", "2024-01-05"), denies("e", "2024-01-05"));

    assertThat(told.last().positions())
        .extracting(position -> position.current().stance())
        .containsExactly(Stance.DENIES);
  }

  @Test
  void shouldHoldTheStanceOfTheDayWhenTheOtherIsOnlyDatedToTheYear() {
    Told told = Told.of(affirms("a", "2024"), denies("d", "2024-01-05"));

    assertThat(told.last().positions())
        .extracting(position -> position.current().stance())
        .containsExactly(Stance.DENIES);
  }

  @Test
  void shouldRaiseASourceConflictWhenIndependentSourcesDisagreeAboutOneDay() {
    Told told = Told.of(affirms("a", "2024-01-05"), denies("d", "2024-01-05"));

    Alert alert = told.onlyAlert();
    assertThat(alert.kind()).isEqualTo(AlertKind.SOURCE_CONFLICT);
    assertThat(told.verdict()).isEqualTo(new Verdict.Conflict(alert.id()));
    assertThat(alert.before().report().id().value()).isEqualTo("a");
  }

  @Test
  void shouldRaiseNoConflictWhenTheYearIsAllThatIsKnown() {
    Told told = Told.of(affirms("a", "2024"), denies("d", "2024-01-05"));

    assertThat(told.verdict()).isEqualTo(new Verdict.Undecided(Reason.SAME_TIME));
    assertThat(told.open()).isEmpty();
  }

  @Test
  void shouldRaiseNoConflictWhenBothCreditOneOrigin() {
    Told told =
        Told.of(
            affirms("a", "2024-01-05").crediting("Wire One"),
            denies("d", "2024-01-05").crediting("Wire One"));

    assertThat(told.verdict()).isEqualTo(new Verdict.Undecided(Reason.SAME_TIME));
    assertThat(told.open()).isEmpty();
  }

  @Test
  void shouldRaiseNoConflictWhenOneSideIsUnsure() {
    Told told = Told.of(affirms("a", "2024-01-05").confident(0.6), denies("d", "2024-01-05"));

    assertThat(told.open()).isEmpty();
  }

  @Test
  void shouldRaiseNoConflictWhenItMayHaveComeAboutWithinTheMonth() {
    Told told =
        Told.of(
            denies("d", "2024-01").on("request-made"),
            affirms("a", "2024-01-28").on("request-made"));

    assertThat(told.open()).isEmpty();
  }
}
