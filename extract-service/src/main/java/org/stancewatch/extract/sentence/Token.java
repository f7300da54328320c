package org.stancewatch.extract.sentence;

import java.util.Set;

/**
 * A word, a number or a mark.
 *
 * @param begin offset of its first UTF-16 unit in the document's text
 * @param end offset after its last UTF-16 unit
 * @param text as written
 * @param norm folded for comparison: lower case, no diacritics, straight marks; "US" and "U.S." are
 *     both "u.s."
 * @param lemmas the norm and every base form it may be an inflection of
 */
public record Token(int begin, int end, String text, String norm, Set<String> lemmas) {

  public boolean isWord() {
    return Character.isLetterOrDigit(text.charAt(0));
  }

  public boolean isNumber() {
    return Character.isDigit(text.charAt(0));
  }

  /** Whether it begins with a capital, as names do. */
  public boolean isCapitalised() {
    return Character.isUpperCase(text.charAt(0));
  }

  public boolean is(String wanted) {
    return norm.equals(wanted);
  }

  public boolean isAny(Set<String> wanted) {
    return wanted.contains(norm);
  }

  /** Whether it is one of the words or an inflected form of one. */
  public boolean isFormOf(Set<String> words) {
    for (String lemma : lemmas) {
      if (words.contains(lemma)) {
        return true;
      }
    }
    return false;
  }

  public boolean isComma() {
    return norm.equals(",");
  }

  public boolean isDoubleQuote() {
    return norm.equals("\"");
  }

  /** Whether a clause ends here: a mark other than a comma, a quote or an apostrophe. */
  public boolean isStop() {
    return switch (norm) {
      case ".", "!", "?", ";", ":", "(", ")", "[", "]", "--", "..." -> true;
      default -> false;
    };
  }
}
