package org.stancewatch.evaluation.score;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of text.
 *
 * @param begin offset of its first UTF-16 unit
 * @param end offset after its last
 */
record Span(int begin, int end) {
  /** Everywhere the passage stands in the text. */
  static List<Span> of(String passage, String text) {
    List<Span> found = new ArrayList<>();
    for (int at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + 1)) {
      found.add(new Span(at, at + passage.length()));
    }
    return found;
  }

  /** Whether they share half of the shorter. */
  boolean overlaps(Span other) {
    int shared = Math.min(end, other.end) - Math.max(begin, other.begin);
    return shared > 0 && 2 * shared >= Math.min(length(), other.length());
  }

  /** Whether the passage is what stands there. */
  boolean holds(String passage, String text) {
    return begin >= 0 && end <= text.length() && text.substring(begin, end).equals(passage);
  }

  private int length() {
    return end - begin;
  }
}
