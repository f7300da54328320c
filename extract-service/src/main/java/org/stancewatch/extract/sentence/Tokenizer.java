package org.stancewatch.extract.sentence;

import java.util.ArrayList;
import java.util.List;

/** Cuts text into tokens in one pass. */
public final class Tokenizer {
  private final String text;
  private final int end;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Tokenizer(String text, int begin, int end) {
    this.text = text;
    this.at = begin;
    this.end = end;
  }

  public static List<Token> tokens(String text) {
    return tokens(text, 0, text.length());
  }

  /** The tokens between two offsets; their own offsets count from the start of the text. */
  public static List<Token> tokens(String text, int begin, int end) {
    Tokenizer tokenizer = new Tokenizer(text, begin, end);
    tokenizer.run();
    return tokenizer.tokens;
  }

  private void run() {
    while (at < end) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c)) {
        word();
      } else if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff') {
        at++;
      } else {
        mark();
      }
    }
  }

  private void word() {
    int begin = at;
    int segment = at;
    while (at < end && continues(begin, segment)) {
      if (text.charAt(at) == '.' || text.charAt(at) == '-') {
        segment = at + 1;
      }
      at++;
    }
    Clitics.split(text, begin, at, tokens);
  }

  private boolean continues(int begin, int segment) {
    char c = text.charAt(at);
    boolean more = at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
    return switch (c) {
      case '-', '\u2010', '\u2011', '@', '_', '\u2019', '\'' -> more;
      case ',' -> more && Character.isDigit(text.charAt(at + 1)) && isDigit(at - 1);
      case '.' -> more ? isInner(segment) : isAbbreviation(begin, segment);
      default -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    };
  }

  private boolean isInner(int segment) {
    return isDigit(at - 1) == isDigit(at + 1) && (at - segment <= 1 || !isUpper(at + 1));
  }

  private boolean isAbbreviation(int begin, int segment) {
    boolean initial = at - segment == 1 && isUpper(segment);
    return initial || Abbreviations.contains(text.substring(begin, at));
  }

  private boolean isDigit(int index) {
    return Character.isDigit(text.charAt(index));
  }

  private boolean isUpper(int index) {
    return Character.isUpperCase(text.charAt(index));
  }

  private void mark() {
    int begin = at++;
    char c = text.charAt(begin);
    if (DoubledMarks.at(text, begin, end)) {
      at++;
    }
    while ((c == '.' || c == '-') && at < end && text.charAt(at) == c) {
      at++;
    }
    tokens.add(Norms.token(text, begin, at));
  }
}
