/**
 * Tokens, sentences and quotations with their offsets.
 *
 * <p>A sentence ends within a quotation as it does outside, so a long quotation is several
 * sentences that share one {@link org.stancewatch.extract.sentence.Quotation}. Every step is one
 * pass over the characters or tokens.
 */
package org.stancewatch.extract.sentence;
