package org.stancewatch.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stancewatch.extract.sentence.Prose;
import org.stancewatch.extract.sentence.Token;
import org.stancewatch.extract.sentence.Tokenizer;
import org.stancewatch.extract.text.Paragraph;
import org.stancewatch.model.PartialDate;

/**
 * The day that each paragraph speaks of as today: that of the last date line above it, else the day
 * of publication. A digest or a page of excerpts has several.
 */
public final class Datelines {
  private static final Pattern PLACE =
      Pattern.compile(
          "\\s*(\\p{Lu}[\\p{Lu}' .-]{2,30})(?:,[^\\n—–_]{0,30})?(?:\\(\\w+\\))? ?[—–_-]");

  private final TreeMap<Integer, LocalDate> byParagraph = new TreeMap<>();
  private final LocalDate published;

  /**
   * @param published null if the document is undated
   */
  public Datelines(Prose prose, LocalDate published) {
    this.published = published;
    List<Paragraph> paragraphs = prose.paragraphs();
    for (int at = 0; at < paragraphs.size(); at++) {
      if (paragraphs.get(at).kind() == Paragraph.Kind.DATE) {
        LocalDate day = day(paragraphs.get(at).in(prose.text()));
        if (day != null && isPlausible(day)) {
          byParagraph.put(at, day);
        }
      }
    }
  }

  /** The place that an agency's text is dated from, "WASHINGTON (AP) —"; null if from none. */
  public static String place(String text) {
    Matcher place = PLACE.matcher(text);
    return place.lookingAt() ? place.group(1).strip() : null;
  }

  private boolean isPlausible(LocalDate day) {
    return published == null || !day.isAfter(published.plusDays(2));
  }

  private static LocalDate day(String line) {
    List<Token> tokens = Tokenizer.tokens(line);
    for (TimeExpression expression : TimeExpressions.in(tokens, 0, tokens.size(), null)) {
      PartialDate date = expression.date();
      if (date != null && date.precision() == PartialDate.Precision.DAY) {
        return date.first();
      }
    }
    return null;
  }

  /** Null if nothing tells. */
  public LocalDate dayOf(int paragraph) {
    Map.Entry<Integer, LocalDate> line = byParagraph.floorEntry(paragraph);
    return line == null ? published : line.getValue();
  }
}
