package org.stancewatch.evaluation.training;

import java.util.Set;
import org.stancewatch.extract.proposition.StanceModel.Label;

/**
 * A sentence, and what whoever speaks in it holds.
 *
 * @param labels empty if the sentence tells nothing of the propositions
 * @param mission whose names it uses, by its key in {@code missions.yaml}
 */
public record TrainingSentence(Set<Label> labels, String mission, String text) {}
