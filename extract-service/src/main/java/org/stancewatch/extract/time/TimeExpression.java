package org.stancewatch.extract.time;

import org.stancewatch.model.PartialDate;

/**
 * A date in words.
 *
 * @param from index of the first token, its preposition included
 * @param to index after the last token
 * @param date what it means; null if that needs a day to count from and there is none
 */
public record TimeExpression(int from, int to, PartialDate date) {}
