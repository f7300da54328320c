/**
 * What the system says about the documents: the real extraction and the real ledger, called one
 * document after the other, and the files that hold what they gave.
 */
package org.stancewatch.evaluation.prediction;
