package org.stancewatch.extract.time;

import org.stancewatch.model.PartialDate;

/**
 * A date in words by which something is to be.
 *
 * @param from index of the first token, its preposition included
 * @param to index after the last token
 * @param first the earliest date it may be: of "within a year" today, of "by June" June
 * @param last the latest
 */
public record Deadline(int from, int to, PartialDate first, PartialDate last) {}
