/**
 * Learns the stances of {@code extract-service} from sentences that people labelled.
 *
 * <p>Sentences become features, features weights (L2-regularised logistic regression, one for each
 * label, by LIBLINEAR), weights the file that the extraction reads. The same sentences give the
 * same file to the byte. {@link org.stancewatch.evaluation.training.CrossValidation} tells what it
 * is worth on a mission it has not seen.
 */
package org.stancewatch.evaluation.training;
