package org.stancewatch.extract.attribution;

/**
 * The words that name who says something.
 *
 * @param sentence the number of the sentence they stand in
 * @param inherited whether they are the subject of an earlier verb rather than of the cue
 */
public record Source(int sentence, Span span, boolean inherited) {}
