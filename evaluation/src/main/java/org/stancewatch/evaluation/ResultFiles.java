package org.stancewatch.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.stancewatch.codec.Json;
import org.stancewatch.evaluation.prediction.Predictions;
import org.stancewatch.evaluation.score.Scorecard;
import org.stancewatch.model.InvalidFieldException;

/** The files an evaluation leaves, those that were asked for. */
final class ResultFiles {
  private ResultFiles() {}

  static void write(EvaluationRequest request, Predictions predictions, Scorecard scorecard) {
    writeLines(request.statements(), predictions.statements());
    writeLines(request.figures(), predictions.figures());
    writeLines(request.alerts(), predictions.alerts());
    writeLines(request.json(), List.of(scorecard.toMap()));
  }

  private static void writeLines(Path file, List<?> values) {
    if (file == null) {
      return;
    }
    try {
      Files.write(file, values.stream().map(Json::writeText).toList());
    } catch (IOException e) {
      throw new InvalidFieldException(file.toString(), "cannot be written");
    }
  }
}
