package org.stancewatch.extract.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells headings and date lines from body text. */
final class Headings {
  private static final int LONGEST_HEADING = 130;
  private static final String MONTH =
      "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?"
          + "|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?"
          + "|Dec(?:ember|\\.)?)";
  private static final Pattern DATE =
      Pattern.compile(
          "(?:"
              + MONTH
              + " \\d{1,2},? \\d{4}|\\d{1,2} "
              + MONTH
              + ",? \\d{4}|\\d{4}-\\d\\d-\\d\\d)");
  private static final int LONGEST_BESIDE_DATE = 60;

  private Headings() {}

  static boolean isDateLine(String content) {
    if (content.length() > LONGEST_BESIDE_DATE + 30 || endsSentence(content)) {
      return false;
    }
    return DATE.matcher(content).find();
  }

  static boolean is(String content, String title) {
    if (title != null && beginAlike(content, title) && plain(content).equals(plain(title))) {
      return true;
    }
    return content.length() <= LONGEST_HEADING && !endsSentence(content) && !opensQuote(content);
  }

  /** Tells most paragraphs from the title at a glance. */
  private static boolean beginAlike(String content, String title) {
    return firstLetter(content) == firstLetter(title);
  }

  private static int firstLetter(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .findFirst()
        .orElse(-1);
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static boolean endsSentence(String content) {
    char last = content.charAt(content.length() - 1);
    return ".!:;,\u201d\u2019\"\u2026)".indexOf(last) >= 0
        || (last == '?' && content.length() > 60);
  }

  private static boolean opensQuote(String content) {
    return "\u201c\"\u2018\u2019'".indexOf(content.charAt(0)) >= 0;
  }
}
