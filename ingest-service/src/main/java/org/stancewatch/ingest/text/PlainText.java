package org.stancewatch.ingest.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text without what no reader can see and no JSON can carry; words are never changed. */
public final class PlainText {
  private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

  /** In a Java pattern a surrogate of a pair is part of its pair, so this finds only lone ones. */
  private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private PlainText() {}

  /**
   * Ends lines with LF, drops control characters, puts U+FFFD for halves of surrogate pairs, and
   * composes accents (NFC).
   *
   * @return null for null
   */
  public static String of(String text) {
    if (text == null) {
      return null;
    }
    String lines = LINE_END.matcher(text).replaceAll("\n");
    String visible = CONTROL.matcher(lines).replaceAll("");
    String whole = LONE_SURROGATE.matcher(visible).replaceAll("\uFFFD");
    return Normalizer.normalize(whole, Normalizer.Form.NFC);
  }

  /**
   * The same on one line, for titles and names.
   *
   * @return null for null and for blank
   */
  public static String line(String text) {
    if (text == null) {
      return null;
    }
    String line = SPACE.matcher(of(text)).replaceAll(" ").strip();
    return line.isEmpty() ? null : line;
  }
}
