package org.stancewatch.model;

import java.util.regex.Pattern;

/** An identifier: a short word, written as a bare string wherever it is serialized. */
public interface Id {
  /** Identifiers stand in keys, URLs and file names, so they hold no space, bar or control. */
  Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._:-]{0,127}");

  String value();

  /** Returns the value, or fails naming the field if it is not of the {@link #FORM}. */
  static String checked(String field, String value) {
    return Require.matching(
        field, value, FORM, "1 to 128 letters, digits or . _ : - starting with a letter or digit");
  }
}
