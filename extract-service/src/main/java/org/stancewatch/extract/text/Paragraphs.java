package org.stancewatch.extract.text;

import java.util.ArrayList;
import java.util.List;
import org.stancewatch.extract.text.Paragraph.Kind;

/** Cuts a text into paragraphs. */
public final class Paragraphs {
  /** A line of this length that does not end a sentence was broken by a mail program. */
  private static final int SHORTEST_WRAPPED = 45;

  private static final int LONGEST_WRAPPED = 100;

  private Paragraphs() {}

  /**
   * @param title the document's title, which is a heading wherever it stands; null if unknown
   */
  public static List<Paragraph> of(String text, String title) {
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Line> block = new ArrayList<>();
    for (Line line : lines(text)) {
      if (line.isBlank()) {
        close(text, title, block, paragraphs);
      } else {
        block.add(line);
      }
    }
    close(text, title, block, paragraphs);
    return List.copyOf(paragraphs);
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    for (int begin = 0; begin <= text.length(); ) {
      int end = text.indexOf('\n', begin);
      end = end < 0 ? text.length() : end;
      lines.add(Line.trimmed(text, begin, end));
      begin = end + 1;
    }
    return lines;
  }

  private static void close(String text, String title, List<Line> block, List<Paragraph> to) {
    if (block.isEmpty()) {
      return;
    }
    boolean comments = block.stream().anyMatch(line -> Noise.isCommentFooter(line.in(text)));
    for (Line line : joined(text, block)) {
      String content = line.in(text);
      to.add(new Paragraph(line.begin, line.end, comments ? Kind.NOISE : kind(content, title)));
    }
    block.clear();
  }

  private static List<Line> joined(String text, List<Line> block) {
    List<Line> joined = new ArrayList<>();
    for (Line line : block) {
      Line last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && last.isWrapped(text, line)) {
        joined.set(joined.size() - 1, new Line(last.begin, line.end, line.end - line.begin));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private static Kind kind(String content, String title) {
    if (Noise.is(content)) {
      return Kind.NOISE;
    }
    if (Headings.isDateLine(content)) {
      return Kind.DATE;
    }
    return Headings.is(content, title) ? Kind.HEADING : Kind.BODY;
  }

  /**
   * @param lastLength how long its last line is
   */
  private record Line(int begin, int end, int lastLength) {
    static Line trimmed(String text, int begin, int end) {
      while (begin < end && isSpace(text.charAt(begin))) {
        begin++;
      }
      while (end > begin && isSpace(text.charAt(end - 1))) {
        end--;
      }
      return new Line(begin, end, end - begin);
    }

    private static boolean isSpace(char c) {
      return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
    }

    boolean isBlank() {
      return begin == end;
    }

    String in(String text) {
      return text.substring(begin, end);
    }

    boolean isWrapped(String text, Line next) {
      char first = text.charAt(next.begin);
      char last = text.charAt(end - 1);
      boolean endsSentence = ".!?:\u201d\"".indexOf(last) >= 0;
      boolean usualWidth = lastLength >= SHORTEST_WRAPPED && lastLength <= LONGEST_WRAPPED;
      return usualWidth && (Character.isLowerCase(first) || !endsSentence);
    }
  }
}
