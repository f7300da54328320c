package org.stancewatch.model;

import jakarta.annotation.Nullable;

/**
 * A passage that carries a statement.
 *
 * @param passage verbatim: {@code text.substring(begin, end)} of the document's text
 * @param begin offset of its first UTF-16 unit
 * @param end offset after its last UTF-16 unit
 * @param cue the words that show that someone said it ("said", "according to"); null if it stands
 *     without, as in a speech
 */
public record Evidence(String passage, int begin, int end, @Nullable String cue) {
  public Evidence {
    Require.text("passage", passage, Document.LONGEST_TEXT);
    Require.that(begin >= 0, "begin", "expected 0 or more, but was " + begin);
    Require.that(
        end - begin == passage.length(),
        "end",
        "expected begin + the passage's length, but was " + end);
  }

  /** Cuts the passage out of the text it stands in. */
  public static Evidence of(String text, int begin, int end, String cue) {
    return new Evidence(text.substring(begin, end), begin, end, cue);
  }
}
