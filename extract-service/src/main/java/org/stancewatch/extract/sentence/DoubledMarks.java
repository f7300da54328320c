package org.stancewatch.extract.sentence;

/** Two single marks that stand for a double one: ''so'', as wire services and archives write. */
final class DoubledMarks {
  private static final String SINGLE = "'`\u2018\u2019";

  private DoubledMarks() {}

  /** Whether a double mark begins at an index; of three marks, the last two close the outer one. */
  static boolean at(String text, int at, int end) {
    if (at + 1 >= end || !isSingle(text, at) || !isSingle(text, at + 1)) {
      return false;
    }
    boolean three = at + 2 < end && isSingle(text, at + 2);
    boolean closing = at > 0 && !Character.isWhitespace(text.charAt(at - 1));
    return !(three && closing);
  }

  private static boolean isSingle(String text, int at) {
    return SINGLE.indexOf(text.charAt(at)) >= 0;
  }
}
