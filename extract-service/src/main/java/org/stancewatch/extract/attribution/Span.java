package org.stancewatch.extract.attribution;

/**
 * A stretch of a sentence's tokens.
 *
 * @param from index of the first token
 * @param to index after the last token
 */
public record Span(int from, int to) {
  public boolean isEmpty() {
    return from >= to;
  }

  public int size() {
    return to - from;
  }

  public boolean covers(int at) {
    return at >= from && at < to;
  }
}
