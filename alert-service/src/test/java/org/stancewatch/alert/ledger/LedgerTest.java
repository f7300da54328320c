package org.stancewatch.alert.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.stancewatch.alert.Said.affirms;
import static org.stancewatch.alert.Said.denies;
import static org.stancewatch.alert.Said.hedges;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.stancewatch.alert.Said;
import org.stancewatch.model.ActorKind;
import org.stancewatch.model.DocumentId;
import org.stancewatch.model.PartialDate;
import org.stancewatch.model.Position;
import org.stancewatch.model.Retraction;
import org.stancewatch.model.Severity;
import org.stancewatch.model.Stance;
import org.stancewatch.model.Statement;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.alert.AlertKind;
import org.stancewatch.model.alert.AlertStatus;
import org.stancewatch.model.alert.Arrival;

class LedgerTest {
  @Test
  void shouldTakeTheFirstPositionWhenNothingWasKnown() {
    Told told = Told.of(affirms("a", "2023-05-02"));

    assertThat(told.verdict()).isEqualTo(new Verdict.FirstPosition());
    assertThat(told.last().positions())
        .extracting(position -> position.current().stance())
        .containsExactly(Stance.AFFIRMS);
    assertThat(told.open()).isEmpty();
  }

  @Test
  void shouldRaiseAReversalWhenTheStanceTurns() {
    Told told = Told.of(affirms("a", "2023-05-02"), denies("d", "2024-01-05"));

    Alert alert = told.onlyAlert();
    assertThat(told.verdict()).isEqualTo(new Verdict.Reversed(alert.id(), Arrival.CURRENT));
    assertThat(alert.kind()).isEqualTo(AlertKind.REVERSAL);
    assertThat(alert.severity()).isEqualTo(Severity.FULL);
    assertThat(alert.status()).isEqualTo(AlertStatus.PROVISIONAL);
    assertThat(alert.before().report().id().value()).isEqualTo("a");
    assertThat(alert.after().report().id().value()).isEqualTo("d");
    assertThat(alert.raisedBy()).isEqualTo(new DocumentId("document-d"));
  }

  @Test
  void shouldTellBothSidesAndTheRuleWhenItExplainsAnAlert() {
    Told told = Told.of(affirms("a", "2023-05-02"), denies("d", "2024-01-05"));

    assertThat(told.onlyAlert().explanation())
        .contains("The minister", "The mission is still needed or justified.")
        .contains("The minister affirmed 2023-05-02, told by outlet-a (\"words of a\" at 0-10")
        .contains(
            "denied 2024-01-05, told by outlet-d", "1 independent origin", "learned 2025-01-01")
        .contains("Rule: the later stance differs");
  }

  @Test
  void shouldRaiseTheSameReversalOnceWhenTheEarlierSideArrivesLate() {
    Told inOrder = Told.of(affirms("a", "2023-05-02"), denies("d", "2024-01-05"));
    Told late = Told.of(denies("d", "2024-01-05"), affirms("a", "2023-05-02"));

    Alert alert = late.onlyAlert();
    assertThat(late.verdict()).isEqualTo(new Verdict.Reversed(alert.id(), Arrival.EARLIER));
    assertThat(alert.explanation()).contains("It came to light late");
    assertThat(inOrder.onlyAlert().explanation()).doesNotContain("It came to light late");
    assertThat(alert.id()).isEqualTo(inOrder.onlyAlert().id());
    assertThat(alert.before().saidAt()).isEqualTo(PartialDate.parse("2023-05-02"));
    assertThat(alert.raisedBy()).isEqualTo(new DocumentId("document-a"));
    assertThat(late.last().positions().get(0).current().stance()).isEqualTo(Stance.DENIES);
  }

  @Test
  void shouldRaiseOneReversalWhenOneArticleTellsBothSides() {
    Told told =
        Told.of(affirms("a", "2023").in("article"), denies("d", "2024-01-16").in("article"));

    assertThat(told.raised()).hasSize(1);
    Alert alert = told.onlyAlert();
    assertThat(alert.raisedBy()).isEqualTo(new DocumentId("article"));
    assertThat(alert.arrival()).isEqualTo(Arrival.CURRENT);
    assertThat(alert.before().saidAt()).isEqualTo(PartialDate.parse("2023"));
    assertThat(alert.after().saidAt()).isEqualTo(PartialDate.parse("2024-01-16"));
  }

  @Test
  void shouldRaiseNothingFurtherWhenThePositionIsRestated() {
    Told told =
        Told.of(affirms("a", "2023-05-02"), denies("d", "2024-01-05"), denies("e", "2024-09-15"));

    assertThat(told.verdict()).isEqualTo(new Verdict.Restated());
    assertThat(told.raised()).hasSize(1);
    Position position = told.last().positions().get(0);
    assertThat(position.current().saidAt()).isEqualTo(PartialDate.parse("2024-09-15"));
    assertThat(position.history())
        .extracting(utterance -> utterance.saidAt().toString())
        .containsExactly("2023-05-02", "2024-01-05");
  }

  @Test
  void shouldKeepTheAlertsIdWhenALateRestatementMovesTheTurningPoint() {
    Told told = Told.of(affirms("a", "2023-05-02"), denies("d", "2024-09-15"));
    Alert before = told.onlyAlert();

    told.add(denies("e", "2024-01-05"));

    assertThat(told.verdict()).isEqualTo(new Verdict.Backfill());
    assertThat(told.onlyAlert().id()).isEqualTo(before.id());
    assertThat(told.onlyAlert().after().saidAt()).isEqualTo(PartialDate.parse("2024-01-05"));
    assertThat(told.last().updated()).containsExactly(told.onlyAlert());
    assertThat(told.last().raised()).isEmpty();
  }

  @Test
  void shouldKeepTheAlertsIdWhenAnEarlierTurnComesToLight() {
    Told told = Told.of(affirms("a", "2023-05-02"), denies("b", "2024-01-05"));
    Alert known = told.onlyAlert();

    told.add(affirms("c", "2022-11-01"));
    told.add(denies("d", "2023-02-01"));

    assertThat(told.last().raised())
        .filteredOn(alert -> alert.after().stance() == Stance.DENIES)
        .singleElement()
        .satisfies(
            earlier -> {
              assertThat(earlier.id()).isNotEqualTo(known.id());
              assertThat(earlier.arrival()).isEqualTo(Arrival.EARLIER);
              assertThat(earlier.after().saidAt()).hasToString("2023-02-01");
            });
    assertThat(told.open()).contains(known);
  }

  @Test
  void shouldRaiseAnEarlierReversalWhenALateArticleFallsBetween() {
    Told told =
        Told.of(affirms("a", "2022-03-01"), affirms("b", "2024-03-01"), denies("d", "2023-02-01"));

    assertThat(told.verdict()).isInstanceOf(Verdict.Reversed.class);
    assertThat(told.open()).extracting(Alert::arrival).containsOnly(Arrival.EARLIER);
    assertThat(told.open())
        .extracting(alert -> alert.before().stance() + " to " + alert.after().stance())
        .containsExactlyInAnyOrder("AFFIRMS to DENIES", "DENIES to AFFIRMS");
    assertThat(told.last().positions().get(0).current().stance()).isEqualTo(Stance.AFFIRMS);
  }

  @Test
  void shouldChangeNothingWhenAStatementComesAgain() {
    Said said = denies("d", "2024-01-05");
    Told told = Told.of(affirms("a", "2023-05-02"), said, said);

    assertThat(told.last()).isEqualTo(Judgement.without(new Verdict.AlreadyKnown()));
    assertThat(told.onlyAlert().after().reports()).isEqualTo(1);
  }

  @Test
  void shouldReplaceAStatementWhenANewRevisionTellsItOtherwise() {
    Told told =
        Told.of(
            affirms("a", "2023-05-02"),
            denies("d", "2024-01-05"),
            affirms("d", "2024-01-06").in("document-d").revised("r2"));

    assertThat(told.open()).isEmpty();
    assertThat(told.last().updated())
        .extracting(Alert::status)
        .containsExactly(AlertStatus.RETRACTED);
    assertThat(told.store.statements().startingWith("")).hasSize(2);
  }

  @Test
  void shouldRaiseAHalfReversalWhenASureHedgeFollows() {
    Told told = Told.of(affirms("a", "2023-05-02"), hedges("h", "2023-09-01"));

    assertThat(told.onlyAlert().severity()).isEqualTo(Severity.HALF);
  }

  @Test
  void shouldRaiseTheFullReversalWhenTheTurnLedThroughAHedge() {
    Told told =
        Told.of(affirms("a", "2023-05-02"), hedges("h", "2023-09-01"), denies("d", "2024-01-05"));

    assertThat(told.last().raised()).extracting(Alert::severity).containsExactly(Severity.FULL);
    assertThat(told.last().raised().get(0).before().stance()).isEqualTo(Stance.AFFIRMS);
  }

  @Test
  void shouldStaySilentWhenTheHolderReturnsFromAHedge() {
    Told told =
        Told.of(affirms("a", "2023-05-02"), hedges("h", "2023-09-01"), affirms("b", "2024-01-05"));

    assertThat(told.verdict()).isEqualTo(new Verdict.Restated());
    assertThat(told.raised()).hasSize(1);
  }

  @Test
  void shouldStaySilentWhenOneSideOfAHalfReversalIsUnsure() {
    Told told = Told.of(affirms("a", "2023-05-02").confident(0.6), hedges("h", "2023-09-01"));

    assertThat(told.verdict()).isEqualTo(new Verdict.Undecided(Reason.UNSURE_CHANGE));
    assertThat(told.open()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "LOW_CONFIDENCE",
        "ANONYMOUS_ACTOR",
        "UNKNOWN_PROPOSITION",
        "FIGURE",
        "UNSURE_HEDGE",
        "UNSURE_BACKGROUND"
      })
  void shouldKeepButNotJudgeWhenAStatementIsNotAdmitted(Reason reason) {
    Said said = denies("d", "2024-01-05");
    Said refused =
        switch (reason) {
          case LOW_CONFIDENCE -> said.confident(0.3);
          case ANONYMOUS_ACTOR -> said.by(ActorKind.ANONYMOUS);
          case UNKNOWN_PROPOSITION -> said.on("weather");
          case FIGURE -> said.on("troop-count");
          case UNSURE_BACKGROUND -> denies("d", null).asBackground().confident(0.7);
          default -> hedges("d", "2024-01-05").confident(0.6);
        };
    Told told = Told.of(affirms("a", "2023-05-02"), refused);

    assertThat(told.verdict()).isEqualTo(new Verdict.Undecided(reason));
    assertThat(told.last().positions()).isEmpty();
    assertThat(told.open()).isEmpty();
    assertThat(told.store.statements().startingWith("").stream().distinct()).hasSize(2);
  }

  @Test
  void shouldNotReverseWhenTheLaterSideIsUndated() {
    Told told = Told.of(affirms("a", "2023-05-02"), denies("d", null));

    assertThat(told.verdict()).isEqualTo(new Verdict.Undecided(Reason.UNDATED));
    assertThat(told.open()).isEmpty();
  }

  @Test
  void shouldReverseWhenAnUndatedStatementWasSurelySaidBefore() {
    Told told = Told.of(affirms("a", null), denies("d", "2026-01-05"));

    assertThat(told.onlyAlert().before().report().id().value()).isEqualTo("a");
  }

  @ParameterizedTest
  @CsvSource({"2024-01,2024-01-16", "2024,2024-01-16", "2024-01-16,2024-01-16"})
  void shouldNeverReverseWhenTheDatesOverlap(String one, String other) {
    Told told = Told.of(affirms("a", one).from("same"), denies("d", other).from("same"));
    Told reversed = Told.of(denies("d", other).from("same"), affirms("a", one).from("same"));

    assertThat(told.raised()).isEmpty();
    assertThat(reversed.raised()).isEmpty();
  }

  @Test
  void shouldFillInWhenWhatWasDeniedHasComeAboutSince() {
    Told told =
        Told.of(
            denies("d", "2024-01-16").on("withdrawal-timetable"),
            affirms("a", "2024-09-15").on("withdrawal-timetable"));

    assertThat(told.verdict()).isEqualTo(new Verdict.FilledIn());
    assertThat(told.open()).isEmpty();
    assertThat(told.last().positions().get(0).current().stance()).isEqualTo(Stance.AFFIRMS);
  }

  @Test
  void shouldReverseWhenWhatHadComeAboutIsDenied() {
    Told told =
        Told.of(
            affirms("a", "2024-01-16").on("withdrawal-timetable"),
            denies("d", "2024-09-15").on("withdrawal-timetable").quoted());

    assertThat(told.onlyAlert().severity()).isEqualTo(Severity.FULL);
  }

  @Test
  void shouldStaySilentWhenAReporterMissesWhatHadComeAbout() {
    Told told =
        Told.of(
            affirms("a", "2024-01-05").on("withdrawal-timetable"),
            denies("d", "2024-01-16").on("withdrawal-timetable"));

    assertThat(told.verdict()).isEqualTo(new Verdict.Undecided(Reason.MISSING));
    assertThat(told.open()).isEmpty();
  }

  @Test
  void shouldListEveryCandidateWithItsReasonWhenAsked() {
    Told told =
        Told.of(
            affirms("a", "2023-05-02"),
            denies("d", "2024-01-05"),
            denies("w", "2024-02-05").confident(0.2),
            affirms("u", null));
    var statement = affirms("a", "2023-05-02").statement();

    Explanation explanation =
        told.ledger.explain(
            statement.mission(), statement.proposition(), statement.holders().get(0).id());

    assertThat(explanation.candidates())
        .extracting(candidate -> candidate.statement() + ": " + candidate.why())
        .containsExactlyInAnyOrder(
            "a: counts towards AFFIRMS from 2023-05-02",
            "d: counts towards DENIES from 2024-01-05",
            "w: " + Reason.LOW_CONFIDENCE.sentence(),
            "u: counts towards AFFIRMS from 2023-05-02");
    assertThat(explanation.alerts()).isEqualTo(List.of(told.onlyAlert()));
  }

  @Test
  void shouldMoveNoIdWhenAllTurnsAreLearnedAtOneMoment() {
    Told told = new Told();
    for (int month = 1; month <= 12; month++) {
      Stance stance = month % 2 == 0 ? Stance.AFFIRMS : Stance.DENIES;
      told.ledger.add(
          Said.of("s" + month, stance, "2024-%02d-05".formatted(month)).quoted().statement());

      assertThat(told.open())
          .extracting(alert -> alert.after().report().id().value())
          .doesNotHaveDuplicates()
          .hasSize(month - 1);
    }
    List<String> first =
        told.open().stream().map(alert -> alert.id() + alert.explanation()).toList();

    Judgement next = told.ledger.add(denies("s13", "2025-01-05").quoted().statement());

    assertThat(next.updated()).isEmpty();
    assertThat(told.open())
        .extracting(alert -> alert.id() + alert.explanation())
        .containsAll(first);
  }

  @Test
  void shouldCancelTheAlertAndShowThePassageWhenItsDocumentIsWithdrawn() {
    Said later = denies("b", "2024-01-05").worded("we need them no more").learned(1);
    Told told = Told.of(affirms("a", "2023-05-02"), later);
    Alert alert = told.onlyAlert();

    Judgement withdrawn = told.ledger.retract(withdrawalOf(later));

    assertThat(withdrawn.updated())
        .extracting(Alert::id, Alert::status)
        .containsExactly(tuple(alert.id(), AlertStatus.RETRACTED));
    assertThat(withdrawn.raised())
        .singleElement()
        .satisfies(
            correction -> {
              assertThat(correction.kind()).isEqualTo(AlertKind.CORRECTION);
              assertThat(correction.corrects()).isEqualTo(alert.id());
              assertThat(correction.explanation())
                  .contains("\"we need them no more\" at 0-20", "it no longer follows");
            });
  }

  @Test
  void shouldAmendTheAlertWhenOnlyOneOfItsReportsIsWithdrawn() {
    Said later = denies("b", "2024-01-05").quoted().learned(1);
    Told told =
        Told.of(affirms("a", "2023-05-02"), later, denies("c", "2024-01-06").confident(0.8));
    Alert alert = told.onlyAlert();

    Judgement withdrawn = told.ledger.retract(withdrawalOf(later));

    assertThat(told.onlyAlert().id()).isEqualTo(alert.id());
    assertThat(withdrawn.raised())
        .singleElement()
        .satisfies(
            correction -> {
              assertThat(correction.kind()).isEqualTo(AlertKind.CORRECTION);
              assertThat(correction.explanation()).contains("it still follows");
            });
  }

  private static Retraction withdrawalOf(Said said) {
    Statement statement = said.statement();
    return new Retraction(
        statement.mission(),
        statement.proposition(),
        statement.document().id(),
        statement.document().revision(),
        statement.learnedAt().plusSeconds(3600),
        List.of());
  }
}
