package org.stancewatch.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.codec.DossierReader;
import org.stancewatch.codec.Json;
import org.stancewatch.evaluation.prediction.Pipeline;
import org.stancewatch.evaluation.score.Scorecard;

@EnabledIf(
    value = "org.stancewatch.evaluation.ReferenceScorer#isThere",
    disabledReason = "no reference scorer beside the checkout; -Dstancewatch.gold names its folder")
class ReferenceScorerTest {
  @TempDir Path folder;

  @Test
  void shouldAgreeWhenEachConditionIsBrokenOnce() throws Exception {
    Scorecard ours =
        Scorecard.of(HarbourWatch.predictions(), HarbourWatch.gold(), HarbourWatch.texts());

    String theirs =
        ReferenceScorer.score(HarbourWatch.FOLDER, HarbourWatch.STATEMENTS, HarbourWatch.ALERTS);

    assertThat(Json.writeText(ours.toMap())).isEqualTo(theirs);
  }

  @Test
  void shouldAgreeWhenTheRealPipelineReadsRealNews() throws Exception {
    Path gold = ReferenceScorer.FOLDER.resolve("dev");
    Path statements = folder.resolve("statements.ndjson");
    Path alerts = folder.resolve("alerts.ndjson");
    Pipeline pipeline = new Pipeline(DossierReader.read(Path.of("../dossiers")));
    EvaluationRequest request =
        new EvaluationRequest(
            gold.resolve("docs"),
            gold,
            gold.resolve("sequences.json"),
            null,
            statements,
            null,
            alerts);

    Scorecard ours = new Evaluation(pipeline::predict).run(request).scorecard();

    assertThat(Json.writeText(ours.toMap()))
        .isEqualTo(ReferenceScorer.score(gold, statements, alerts));
  }
}
