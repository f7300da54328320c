package org.stancewatch.extract.proposition;

import java.util.List;

/**
 * A compiled pattern: elements in sequence.
 *
 * <p>Matching keeps the set of places reached after each element, so it takes time linear in the
 * pattern and in the reach of its gaps, whatever the text.
 */
record FramePattern(String text, List<Element> elements) {

  /**
   * Where the pattern can end if it begins at an index.
   *
   * @return the nearest end; null if it does not match
   */
  Reach match(Reading reading, int from, int limit) {
    Reaches reaches = Reaches.at(from);
    for (Element element : elements) {
      reaches = element.advance(reading, reaches, limit);
      if (reaches.isEmpty()) {
        return null;
      }
    }
    return reaches.nearest();
  }
}
