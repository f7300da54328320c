package org.stancewatch.evaluation;

import java.nio.file.Path;

/**
 * What to evaluate, and where to write what.
 *
 * @param documents folder with one {@code ID.json} for each document
 * @param gold folder with the annotations
 * @param sequences file with the feeding order and the wanted alerts; null to feed by date of
 *     publication and take the wanted alerts from the gold folder, if it has any
 * @param json where to write the figures; null for nowhere
 * @param statements where to write the statements, one JSON object a line; null for nowhere
 * @param figures where to write the figures that are told, one JSON object a line; null for nowhere
 * @param alerts where to write the alerts, one JSON object a line; null for nowhere
 */
public record EvaluationRequest(
    Path documents,
    Path gold,
    Path sequences,
    Path json,
    Path statements,
    Path figures,
    Path alerts) {}
