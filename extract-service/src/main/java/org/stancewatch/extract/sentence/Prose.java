package org.stancewatch.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import org.stancewatch.extract.text.Paragraph;
import org.stancewatch.extract.text.Paragraphs;

/**
 * A document's text as sentences.
 *
 * @param paragraphs all of them, headings and noise too
 * @param sentences of the body paragraphs
 * @param quotations of the body paragraphs, in order
 */
public record Prose(
    String text, List<Paragraph> paragraphs, List<Sentence> sentences, List<Quotation> quotations) {

  /**
   * @param title the document's title; null if unknown
   */
  public static Prose of(String text, String title) {
    List<Paragraph> paragraphs = Paragraphs.of(text, title);
    List<Sentence> sentences = new ArrayList<>();
    for (int at = 0; at < paragraphs.size(); at++) {
      Paragraph paragraph = paragraphs.get(at);
      if (paragraph.kind() == Paragraph.Kind.BODY) {
        List<Token> tokens = Tokenizer.tokens(text, paragraph.begin(), paragraph.end());
        for (List<Token> sentence : Sentences.of(tokens)) {
          sentences.add(new Sentence(sentences.size(), at, sentence));
        }
      }
    }
    return new Prose(text, paragraphs, List.copyOf(sentences), Quotations.of(text, paragraphs));
  }

  /** Whether a sentence is its paragraph's first. */
  public boolean isFirst(Sentence sentence) {
    return sentence.begin() == paragraphs.get(sentence.paragraph()).begin();
  }

  /** The quotation that covers an offset, or null. */
  public Quotation quotationAt(int offset) {
    int low = 0;
    int high = quotations.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Quotation quotation = quotations.get(middle);
      if (quotation.covers(offset)) {
        return quotation;
      }
      if (quotation.begin() > offset) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return null;
  }
}
