package org.stancewatch.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import org.stancewatch.extract.text.Paragraph;

/** Finds quotations in double marks, straight, curly and doubled single ones. */
final class Quotations {
  private static final String OPENING = "\u201c\u201e\u00ab";
  private static final String CLOSING = "\u201d\u00bb";

  private final String text;
  private final List<Quotation> found = new ArrayList<>();
  private int speech;
  private boolean unclosed;

  private Quotations(String text) {
    this.text = text;
  }

  static List<Quotation> of(String text, List<Paragraph> paragraphs) {
    Quotations quotations = new Quotations(text);
    paragraphs.stream()
        .filter(paragraph -> paragraph.kind() == Paragraph.Kind.BODY)
        .forEach(quotations::add);
    return List.copyOf(quotations.found);
  }

  private void add(Paragraph paragraph) {
    if (!unclosed || !opensWithMark(paragraph)) {
      speech++;
    }
    int open = -1;
    for (int at = paragraph.begin(); at < paragraph.end(); at++) {
      char c = text.charAt(at);
      boolean doubled = DoubledMarks.at(text, at, paragraph.end());
      int last = doubled ? at + 1 : at;
      if (open < 0 && (doubled || isMark(c) && CLOSING.indexOf(c) < 0)) {
        open = at;
      } else if (open >= 0 && (doubled || CLOSING.indexOf(c) >= 0 || c == '"')) {
        found.add(new Quotation(open, last + 1, speech));
        open = -1;
      }
      at = last;
    }
    closeAtEnd(paragraph, open);
  }

  private void closeAtEnd(Paragraph paragraph, int open) {
    unclosed = open >= 0;
    if (unclosed) {
      found.add(new Quotation(open, paragraph.end(), speech));
    }
  }

  private boolean opensWithMark(Paragraph paragraph) {
    return isMark(text.charAt(paragraph.begin()))
        || DoubledMarks.at(text, paragraph.begin(), paragraph.end());
  }

  private static boolean isMark(char c) {
    return c == '"' || OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0;
  }
}
