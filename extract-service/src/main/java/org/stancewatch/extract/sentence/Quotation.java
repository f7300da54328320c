package org.stancewatch.extract.sentence;

/**
 * Words in quotation marks.
 *
 * @param begin offset of the opening mark
 * @param end offset after the closing mark, or the end of the paragraph
 * @param speech the number of the speech it belongs to: paragraphs that each open a quotation which
 *     only the last one closes are one speech
 */
public record Quotation(int begin, int end, int speech) {
  public boolean covers(int offset) {
    return offset >= begin && offset < end;
  }
}
