package org.stancewatch.evaluation.prediction;

import org.stancewatch.model.Evidence;
import org.stancewatch.model.Figure;
import org.stancewatch.model.Statement;

/**
 * A statement that gives a figure, as a line of the figures file. Annotators list figures apart
 * from statements, so it counts as none of them.
 *
 * @param actor the canonical name; the source's if the article itself says so
 * @param low the least amount, or the earliest date
 * @param high the greatest amount, or the latest date; null if nothing bounds it
 * @param whose null if the figure is a date
 * @param where null if the figure is a date
 * @param begin offset of the evidence's first UTF-16 unit in the document's text
 * @param end offset after its last UTF-16 unit
 * @param saidAt a year, a month or a day; null if unknown
 */
public record PredictedFigure(
    String document,
    String mission,
    String actor,
    String proposition,
    String low,
    String high,
    String whose,
    String where,
    String evidence,
    int begin,
    int end,
    String saidAt) {
  public static PredictedFigure of(Statement statement) {
    Evidence evidence = statement.bestEvidence();
    Figure figure = statement.figure();
    Figure.Amount amount = figure.amount();
    Object low = amount == null ? figure.period().from() : amount.low();
    Object high = amount == null ? figure.period().to() : amount.high();
    return new PredictedFigure(
        statement.document().id().value(),
        statement.mission().value(),
        statement.actor().name(),
        statement.proposition().value(),
        low.toString(),
        high == null ? null : high.toString(),
        figure.whose(),
        figure.where(),
        evidence.passage(),
        evidence.begin(),
        evidence.end(),
        statement.saidAt() == null ? null : statement.saidAt().toString());
  }
}
