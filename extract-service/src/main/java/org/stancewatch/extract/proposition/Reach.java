package org.stancewatch.extract.proposition;

/**
 * How far a pattern has matched.
 *
 * @param to index after the last token
 * @param negated whether a negation was passed over that is no part of the pattern
 */
record Reach(int to, boolean negated) {}
