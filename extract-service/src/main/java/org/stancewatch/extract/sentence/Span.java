package org.stancewatch.extract.sentence;

/**
 * A stretch of a sentence's tokens.
 *
 * @param from index of the first token
 * @param to index after the last token
 */
public record Span(int from, int to) {
  /** Covers no token. */
  public static final Span NONE = new Span(0, 0);

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
