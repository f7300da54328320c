package org.stancewatch.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.stancewatch.codec.DossierReader;
import org.stancewatch.evaluation.prediction.Pipeline;
import org.stancewatch.evaluation.score.Scorecard;

/** The real extraction on articles about nine missions, with the dossiers that come along. */
class CollectionTest {
  private static final Path COLLECTION = Path.of("collection");
  private static final Path DOSSIERS = Path.of("../dossiers");

  @Test
  void shouldReadArticlesOnEveryMissionAsWellAsItDid() {
    Pipeline pipeline = new Pipeline(DossierReader.read(DOSSIERS));
    EvaluationRequest request =
        new EvaluationRequest(COLLECTION.resolve("docs"), COLLECTION, null, null, null, null, null);

    Scorecard scorecard = new Evaluation(pipeline::predict).run(request).scorecard();

    assertThat(scorecard.statements().precision()).isGreaterThanOrEqualTo(0.78);
    assertThat(scorecard.statements().f1()).isGreaterThanOrEqualTo(0.78);
    assertThat(scorecard.statements().badOffsets()).isZero();
  }
}
