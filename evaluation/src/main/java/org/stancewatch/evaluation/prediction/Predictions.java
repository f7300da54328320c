package org.stancewatch.evaluation.prediction;

import java.util.List;

/**
 * What the system says about a set of documents.
 *
 * @param statements in the order in which they were found
 * @param figures the statements that give a figure, which annotators list apart
 * @param alerts as they stand after the last document, in the order in which they were raised
 * @param rejected documents the extraction did not take
 */
public record Predictions(
    List<PredictedStatement> statements,
    List<PredictedFigure> figures,
    List<PredictedAlert> alerts,
    List<RejectedDocument> rejected) {
  /**
   * A document the extraction did not take.
   *
   * @param field what is wrong with it
   */
  public record RejectedDocument(String document, String field, String reason) {
    @Override
    public String toString() {
      return document + " is rejected: " + field + ": " + reason;
    }
  }
}
