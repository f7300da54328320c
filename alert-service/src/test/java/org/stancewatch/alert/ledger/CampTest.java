package org.stancewatch.alert.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.alert.Said.affirms;
import static org.stancewatch.alert.Said.denies;
import static org.stancewatch.alert.Said.hedges;

import org.junit.jupiter.api.Test;
import org.stancewatch.alert.Said;
import org.stancewatch.model.ActorKind;
import org.stancewatch.model.Holder;
import org.stancewatch.model.Severity;
import org.stancewatch.model.Stance;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.alert.AlertKind;

class CampTest {
  private static final String COAST = "coast-government";
  private static final String HILLS = "hills-government";

  @Test
  void shouldRaiseASplitWhenMinisterAndAdviserDifferWithinAMonth() {
    Told told =
        Told.of(
            affirms("a", "2024-01-05").speakingFor(COAST),
            denies("d", "2024-01-17").spokenBy("adviser").speakingFor(COAST));

    Alert alert = told.onlyAlert();
    assertThat(alert.kind()).isEqualTo(AlertKind.CAMP_SPLIT);
    assertThat(alert.holder().id().value()).isEqualTo(COAST);
    assertThat(told.verdict()).isEqualTo(new Verdict.Conflict(alert.id()));
    assertThat(alert.explanation())
        .contains("The minister and The adviser", "two voices of one camp", "It would be wrong if");
  }

  @Test
  void shouldStaySilentWhenOneOfThemIsTheGovernmentAsSuch() {
    Told told =
        Told.of(
            affirms("a", "2024-01-05").speakingFor(COAST),
            denies("d", "2024-01-17")
                .spokenBy("cabinet")
                .by(ActorKind.GOVERNMENT)
                .speakingFor(COAST));

    assertThat(told.raised()).extracting(Alert::kind).doesNotContain(AlertKind.CAMP_SPLIT);
  }

  @Test
  void shouldStaySilentWhenTheyStandInDifferentCamps() {
    Told told =
        Told.of(
            affirms("a", "2024-01-05").speakingFor(COAST),
            denies("d", "2024-01-17").spokenBy("general").speakingFor(HILLS));

    assertThat(told.open()).isEmpty();
  }

  @Test
  void shouldStaySilentWhenNeitherSpeaksForAnyone() {
    Told told = Told.of(affirms("a", "2024-01-05"), denies("d", "2024-01-05").spokenBy("senator"));

    assertThat(told.open()).isEmpty();
  }

  @Test
  void shouldStaySilentWhenOneOfThemOnlyHedgesOrIsUnsure() {
    assertThat(
            Told.of(
                    affirms("a", "2024-01-05").speakingFor(COAST),
                    hedges("h", "2024-01-17").spokenBy("adviser").speakingFor(COAST),
                    denies("d", "2024-01-17").confident(0.6).spokenBy("aide").speakingFor(COAST))
                .open())
        .isEmpty();
  }

  @Test
  void shouldRaiseAReversalOfTheGovernmentWhenAnotherMinisterEndsItYearsLater() {
    Told told =
        Told.of(
            affirms("a", "2021-01-05").speakingFor(COAST),
            denies("d", "2024-01-17").spokenBy("successor").speakingFor(COAST));

    Alert alert = told.onlyAlert();
    assertThat(alert.kind()).isEqualTo(AlertKind.REVERSAL);
    assertThat(alert.holder().level()).isEqualTo(Holder.Level.GOVERNMENT);
    assertThat(alert.explanation()).contains("No single voice changed its mind");
    assertThat(told.last().positions())
        .extracting(position -> position.holder().id() + " " + position.current().stance())
        .containsExactly("coast-government DENIES", "successor DENIES");
  }

  @Test
  void shouldRaiseOneAlertWhenThePersonWhoReversedSpeaksForOfficeAndGovernment() {
    Told told =
        Told.of(
            affirms("a", "2021-01-05")
                .speakingFor(Holder.Level.OFFICE, "office")
                .speakingFor(COAST),
            denies("d", "2024-01-17")
                .speakingFor(Holder.Level.OFFICE, "office")
                .speakingFor(COAST));

    assertThat(told.onlyAlert().holder().level()).isEqualTo(Holder.Level.PERSON);
  }

  @Test
  void shouldMoveTheAlertToTheOfficeWhenOnlyTheOfficeReversed() {
    Told told =
        Told.of(
            affirms("a", "2021-01-05")
                .speakingFor(Holder.Level.OFFICE, "office")
                .speakingFor(COAST),
            denies("d", "2024-01-17")
                .spokenBy("successor")
                .speakingFor(Holder.Level.OFFICE, "office")
                .speakingFor(COAST));

    assertThat(told.onlyAlert().holder().level()).isEqualTo(Holder.Level.OFFICE);
  }

  @Test
  void shouldTakeTheGovernmentsAlertBackWhenThePersonTurnsOutToHaveReversed() {
    Said before = affirms("b", "2020-06-01").spokenBy("successor");
    Told told =
        Told.of(
            affirms("a", "2021-01-05").speakingFor(COAST),
            denies("d", "2024-01-17").spokenBy("successor").speakingFor(COAST),
            before);

    assertThat(told.onlyAlert().holder().level()).isEqualTo(Holder.Level.PERSON);
  }

  @Test
  void shouldRaiseADisputeWhenOneGovernmentSaysSoAndAnotherThatItIsNot() {
    Told told =
        Told.of(
            affirms("a", "2024-01-05").on("request-made").speakingFor(COAST),
            denies("d", "2024-01-12").on("request-made").spokenBy("general").speakingFor(HILLS));

    assertThat(told.onlyAlert().kind()).isEqualTo(AlertKind.DISPUTE);
    assertThat(told.onlyAlert().severity()).isEqualTo(Severity.FULL);
    assertThat(told.onlyAlert().before().stance()).isEqualTo(Stance.AFFIRMS);
  }

  @Test
  void shouldStaySilentWhenWhatOneDeniedHasComeAboutMonthsLater() {
    Told told =
        Told.of(
            denies("d", "2024-01-08")
                .on("withdrawal-timetable")
                .spokenBy("general")
                .speakingFor(HILLS),
            affirms("a", "2024-01-28").on("withdrawal-timetable").speakingFor(COAST));

    assertThat(told.open()).isEmpty();
  }
}
