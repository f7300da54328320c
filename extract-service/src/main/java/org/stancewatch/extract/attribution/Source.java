package org.stancewatch.extract.attribution;

import org.stancewatch.extract.sentence.Span;

/**
 * The words that name who says something.
 *
 * @param sentence the number of the sentence they stand in, or {@link #IN_TITLE}
 * @param inherited whether they are the subject of an earlier verb rather than of the cue
 */
public record Source(int sentence, Span span, boolean inherited) {
  /** The sentence number of words that stand in the document's title. */
  public static final int IN_TITLE = -1;
}
