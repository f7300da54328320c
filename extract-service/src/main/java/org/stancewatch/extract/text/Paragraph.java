package org.stancewatch.extract.text;

/**
 * A stretch of a document's text between blank lines or hard line ends.
 *
 * @param begin offset of its first UTF-16 unit
 * @param end offset after its last UTF-16 unit; no white space at either end
 */
public record Paragraph(int begin, int end, Kind kind) {
  /** What a paragraph is. */
  public enum Kind {
    BODY,
    /** A headline or a heading within the text: no statement is taken from it alone. */
    HEADING,
    /** A line that tells when what follows was written. */
    DATE,
    /** Whatever a page adds to an article. */
    NOISE
  }

  public String in(String text) {
    return text.substring(begin, end);
  }
}
