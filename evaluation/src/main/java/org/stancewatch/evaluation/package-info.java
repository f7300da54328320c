/**
 * Scores the real extraction and the real ledger against gold annotations.
 *
 * <p>{@link org.stancewatch.evaluation.Evaluation} feeds documents in the order in which they were
 * published to the same extraction and ledger as the services run, compares what they find with
 * what annotators found, and gives a {@link org.stancewatch.evaluation.score.Scorecard}. A run is
 * deterministic: times come from the documents, never from the clock.
 */
package org.stancewatch.evaluation;
