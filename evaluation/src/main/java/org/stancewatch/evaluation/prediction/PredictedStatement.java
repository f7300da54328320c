package org.stancewatch.evaluation.prediction;

import java.util.Locale;
import org.stancewatch.model.Evidence;
import org.stancewatch.model.Stance;
import org.stancewatch.model.Statement;

/**
 * A statement as a line of the statements file.
 *
 * @param actor the canonical name
 * @param mode {@code direct}, {@code indirect} or {@code mixed}
 * @param begin offset of the evidence's first UTF-16 unit in the document's text
 * @param end offset after its last UTF-16 unit
 * @param saidAt a year, a month or a day; null if unknown
 */
public record PredictedStatement(
    String document,
    String mission,
    String actor,
    String proposition,
    Stance stance,
    String mode,
    String evidence,
    int begin,
    int end,
    String saidAt,
    double confidence) {
  public static PredictedStatement of(Statement statement) {
    Evidence evidence = statement.bestEvidence();
    return new PredictedStatement(
        statement.document().id().value(),
        statement.mission().value(),
        statement.actor().name(),
        statement.proposition().value(),
        statement.stance(),
        statement.mode().name().toLowerCase(Locale.ROOT),
        evidence.passage(),
        evidence.begin(),
        evidence.end(),
        statement.saidAt() == null ? null : statement.saidAt().toString(),
        statement.confidence());
  }
}
