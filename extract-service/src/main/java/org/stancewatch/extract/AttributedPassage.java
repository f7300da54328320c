package org.stancewatch.extract;

import java.util.List;
import org.stancewatch.extract.attribution.Cue;
import org.stancewatch.model.Mode;

/**
 * Who said what, whatever it is about.
 *
 * @param source the words that name who speaks; null if none do
 * @param cue the words that show that somebody speaks; null if none do
 * @param content what is said, in the order of the text; never empty
 * @param speaker the name of whom the source means; null if that can't be told
 * @param rule by which kind of cue it was found
 */
public record AttributedPassage(
    Range source, Range cue, List<Range> content, String speaker, Mode mode, Cue.Kind rule) {

  /**
   * A stretch of the document's text.
   *
   * @param begin offset of its first UTF-16 unit
   * @param end offset after its last UTF-16 unit
   */
  public record Range(int begin, int end) {}
}
