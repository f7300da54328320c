/**
 * What a passage says of each proposition.
 *
 * <p>{@code frames.yaml} holds patterns over words, word classes and slots such as {@code {forces}}
 * that a mission fills; {@link org.stancewatch.extract.proposition.FramePattern} compiles one. A
 * frame gives the stance of a plain passage; negation in its scope turns it round, a condition or
 * "may" makes it a hedge.
 */
package org.stancewatch.extract.proposition;
