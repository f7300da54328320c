package org.stancewatch.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.stancewatch.codec.Json;
import org.stancewatch.evaluation.score.Scorecard;

@EnabledIf(
    value = "org.stancewatch.evaluation.ReferenceScorer#isThere",
    disabledReason = "no reference scorer beside the checkout; -Dstancewatch.gold names its folder")
class ReferenceScorerTest {
  @Test
  void shouldAgreeWhenEachConditionIsBrokenOnce() throws Exception {
    Scorecard ours =
        Scorecard.of(HarbourWatch.predictions(), HarbourWatch.gold(), HarbourWatch.texts());

    String theirs =
        ReferenceScorer.score(HarbourWatch.FOLDER, HarbourWatch.STATEMENTS, HarbourWatch.ALERTS);

    assertThat(Json.writeText(ours.toMap())).isEqualTo(theirs);
  }
}
