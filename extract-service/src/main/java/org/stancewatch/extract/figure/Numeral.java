package org.stancewatch.extract.figure;

/**
 * A number as written.
 *
 * @param value 1 or more
 * @param upper the second value of "2,000-2,500"; {@code value} of a single one
 * @param to index after its last token
 * @param strong whether it is one of "2,500-strong"
 * @param bareYear whether it may as well be a year
 */
record Numeral(long value, long upper, int to, boolean strong, boolean bareYear) {}
