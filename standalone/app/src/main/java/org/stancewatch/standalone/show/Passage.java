package org.stancewatch.standalone.show;

import java.util.ArrayList;
import java.util.List;

/** Running text fitted to a line width. */
final class Passage {
  static final int WIDTH = 88;
  private static final int LONGEST = 600;
  private static final String MORE = " …";

  private Passage() {}

  /**
   * On one line without control characters, shortened at a word if it is longer than {@code
   * longest} characters.
   */
  static String shortened(String text, int longest) {
    String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    if (line.length() <= longest) {
      return line;
    }
    int word = line.lastIndexOf(' ', longest - MORE.length());
    return line.substring(0, word < longest / 2 ? longest - MORE.length() : word) + MORE;
  }

  /** As lines of at most {@link #WIDTH} characters, unless a single word is longer. */
  static List<String> wrapped(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : shortened(text, LONGEST).split(" ")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
