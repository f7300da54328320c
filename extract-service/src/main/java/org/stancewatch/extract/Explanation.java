package org.stancewatch.extract;

import java.util.List;
import org.stancewatch.extract.AttributedPassage.Range;
import org.stancewatch.extract.text.Paragraph;
import org.stancewatch.model.Statement;

/**
 * What was found in a document, and what was not taken.
 *
 * @param attributions who said what, whatever it is about
 * @param statements what was said about a watched mission
 * @param abstentions passages that may carry a statement, and why none was taken
 * @param discarded paragraphs that are no part of the article's body
 */
public record Explanation(
    List<AttributedPassage> attributions,
    List<Statement> statements,
    List<Abstention> abstentions,
    List<Discarded> discarded) {

  /** A paragraph that is no body text, and what it was taken for. */
  public record Discarded(Paragraph.Kind kind, Range place) {}
}
