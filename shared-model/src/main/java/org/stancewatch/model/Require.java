package org.stancewatch.model;

import java.util.List;
import java.util.regex.Pattern;

/** The checks that record constructors share; every failure names the field. */
public final class Require {
  private static final int LONGEST_QUOTED_VALUE = 60;

  private Require() {}

  /** Returns the value, or fails if it is null. */
  public static <T> T present(String field, T value) {
    if (value == null) {
      throw new InvalidFieldException(field, "is missing");
    }
    return value;
  }

  /** Returns the text, or fails if it is null, blank or longer than {@code longest} characters. */
  public static String text(String field, String value, int longest) {
    if (present(field, value).isBlank()) {
      throw new InvalidFieldException(field, "is empty");
    }
    return optionalText(field, value, longest);
  }

  /** Returns the text, which may be null, or fails if it is too long. */
  public static String optionalText(String field, String value, int longest) {
    if (value != null && value.length() > longest) {
      throw new InvalidFieldException(
          field, "expected at most " + longest + " characters, but has " + value.length());
    }
    return value;
  }

  /** Returns the value, or fails if it does not match the pattern as a whole. */
  public static String matching(String field, String value, Pattern pattern, String expected) {
    if (!pattern.matcher(present(field, value)).matches()) {
      throw new InvalidFieldException(field, "expected " + expected + ", but was " + quoted(value));
    }
    return value;
  }

  /** Fails with the expectation unless it holds. */
  public static void that(boolean holds, String field, String expectation) {
    if (!holds) {
      throw new InvalidFieldException(field, expectation);
    }
  }

  /** Returns an immutable copy, or fails if the list or one of its elements is null. */
  public static <T> List<T> list(String field, List<T> values) {
    for (T value : present(field, values)) {
      present(field + "[]", value);
    }
    return List.copyOf(values);
  }

  /** The value in quotation marks, cut short if it is long: fit for a message. */
  public static String quoted(String value) {
    return value.length() <= LONGEST_QUOTED_VALUE
        ? "\"" + value + "\""
        : "\"" + value.substring(0, LONGEST_QUOTED_VALUE) + "…\"";
  }
}
