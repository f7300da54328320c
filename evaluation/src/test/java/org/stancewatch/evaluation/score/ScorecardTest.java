package org.stancewatch.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stancewatch.codec.Json;
import org.stancewatch.evaluation.HarbourWatch;
import org.stancewatch.evaluation.gold.Gold;
import org.stancewatch.evaluation.prediction.Predictions;

class ScorecardTest {
  private final Scorecard card =
      Scorecard.of(HarbourWatch.predictions(), HarbourWatch.gold(), HarbourWatch.texts());

  @Test
  void shouldCountOnlyDocumentsWithGoldWhenStatementsAreScored() {
    assertThat(card.documents()).isEqualTo(3);
    assertThat(card.statements().predicted()).isEqualTo(9);
  }

  @Test
  void shouldGiveTheFiguresComputedByHandWhenStatementsAreScored() {
    // Right: the quotation, the other acceptable label, the shortened passage.
    assertThat(card.statements().precision()).isEqualTo(0.3333); // 3 of 9
    // Wanted: a1, a2, b1, b2 (a3 is of medium confidence, a4 outside the set); found: a1 and b2.
    assertThat(card.statements().wanted()).isEqualTo(4);
    assertThat(card.statements().recall()).isEqualTo(0.5);
    assertThat(card.statements().f1()).isEqualTo(0.4);
    assertThat(card.statements().onGoldSpan()).isEqualTo(0.8889); // all but the recipe: 8 of 9
    assertThat(card.statements().badOffsets()).isEqualTo(1); // the weather
  }

  @Test
  void shouldAskOneConditionAfterTheOtherWhenStatementsAreScored() {
    assertThat(card.attribution()).isEqualTo(0.8571); // 6 of 7: the government for the spokesman
    assertThat(card.stance()).isEqualTo(0.6667); // 4 of 6: last year's stance, and the hedge
    assertThat(card.mission()).isEqualTo(0.75); // 3 of 4: the timetable of another mission
    assertThat(card.saidAt()).isEqualTo(0.6667); // 2 of 3: two days off
  }

  @Test
  void shouldGiveTheFiguresComputedByHandWhenAlertsAreScored() {
    assertThat(card.alerts().predicted()).isEqualTo(5);
    assertThat(card.alerts().precision()).isEqualTo(0.4); // W1 and W2 of 5
    assertThat(card.alerts().recallOfMust()).isEqualTo(1.0); // W1 and W2
    assertThat(card.alerts().recallOfAll()).isEqualTo(0.5); // W3 and W4 are missed
    assertThat(card.alerts().duplicates()).isEqualTo(1); // W1 again
    assertThat(card.alerts().unwanted()).isEqualTo(2); // another mission, another actor
  }

  @Test
  void shouldUseTheNamesOfTheGoldFilesWhenWrittenAsJson() {
    assertThat(Json.writeText(card.toMap()))
        .isEqualTo(
            "{\"documents\":3,\"statements\":{\"precision\":0.3333,\"recall\":0.5,\"f1\":0.4,"
                + "\"predicted\":9,\"wanted\":4,\"on_gold_span\":0.8889,\"bad_offsets\":1},"
                + "\"attribution\":0.8571,\"stance\":0.6667,\"mission\":0.75,\"saidAt\":0.6667,"
                + "\"alerts\":{\"predicted\":5,\"precision\":0.4,\"recall_must\":1.0,"
                + "\"recall_all\":0.5,\"duplicates\":1,\"false\":2}}");
  }

  @Test
  void shouldHaveNoRatiosWhenNothingWasPredicted() {
    Scorecard empty =
        Scorecard.of(
            new Predictions(List.of(), List.of(), List.of(), List.of()),
            HarbourWatch.gold(),
            HarbourWatch.texts());

    assertThat(empty.statements().precision()).isNull();
    assertThat(empty.statements().recall()).isZero();
    assertThat(empty.statements().f1()).isZero();
    assertThat(empty.attribution()).isNull();
    assertThat(empty.alerts().precision()).isNull();
  }

  @Test
  void shouldLeaveAlertsOutWhenNoOneSaidWhichAreWanted() {
    Gold gold = HarbourWatch.gold();
    Gold withoutAlerts = new Gold(gold.documents(), gold.aliases(), null);

    Scorecard card = Scorecard.of(HarbourWatch.predictions(), withoutAlerts, HarbourWatch.texts());

    assertThat(card.toMap()).doesNotContainKey("alerts");
  }
}
