package org.stancewatch.extract.figure;

/**
 * How many, as an article words it.
 *
 * @param from index of the first token, "about" and "more than" included
 * @param to index after the last
 * @param low the least that it may be, 0 or more
 * @param high the most; null if nothing bounds it
 * @param strong whether it is one of "2,500-strong"
 */
record Quantity(int from, int to, long low, Long high, boolean strong) {}
