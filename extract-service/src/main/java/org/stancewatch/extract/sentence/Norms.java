package org.stancewatch.extract.sentence;

import java.text.Normalizer;
import java.util.Locale;

/** Folds what is written differently but means the same. */
public final class Norms {
  private Norms() {}

  static Token token(String text, int begin, int end) {
    String written = text.substring(begin, end);
    String norm = fold(written);
    return new Token(begin, end, written, norm, Lemmas.of(norm));
  }

  static Token token(String text, int begin, int end, String norm) {
    return new Token(begin, end, text.substring(begin, end), norm, Lemmas.of(norm));
  }

  /** Lower case without diacritics, straight marks, and two capitals as an abbreviation. */
  public static String fold(String word) {
    if (word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0))) {
      return mark(word.charAt(0));
    }
    if (DoubledMarks.at(word, 0, word.length())) {
      return "\"";
    }
    String plain = isAscii(word) ? word : ascii(word);
    return dotted(plain).toLowerCase(Locale.ROOT);
  }

  private static String mark(char c) {
    return switch (c) {
      case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb', '"' -> "\"";
      case '\u2018', '\u2019', '\'', '`' -> "'";
      case '\u2013', '\u2014' -> "--";
      case '\u2026' -> "...";
      default -> String.valueOf(c);
    };
  }

  /** "US" is an abbreviation where "us" is a pronoun; "US-led" likewise. */
  private static String dotted(String word) {
    boolean capitals =
        word.length() >= 2
            && Character.isUpperCase(word.charAt(0))
            && Character.isUpperCase(word.charAt(1))
            && (word.length() == 2 || word.charAt(2) == '-');
    if (capitals) {
      return word.charAt(0) + "." + word.charAt(1) + "." + word.substring(2);
    }
    boolean halfDotted = word.length() == 3 && word.charAt(1) == '.';
    return halfDotted ? word + "." : word;
  }

  private static String ascii(String word) {
    String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(decomposed.length());
    for (int at = 0; at < decomposed.length(); at++) {
      char c = decomposed.charAt(at);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        plain.append(letter(c));
      }
    }
    return plain.toString();
  }

  private static String letter(char c) {
    return switch (c) {
      case '\u2019', '\u2018', '\u02bc' -> "'";
      case '\u2010', '\u2011' -> "-";
      case '\u0131' -> "i";
      case '\u00df' -> "ss";
      case '\u00f8' -> "o";
      case '\u0142' -> "l";
      default -> String.valueOf(c);
    };
  }

  private static boolean isAscii(String word) {
    for (int at = 0; at < word.length(); at++) {
      if (word.charAt(at) >= 128) {
        return false;
      }
    }
    return true;
  }
}
