package org.stancewatch.standalone.show;

/**
 * Colours text, or leaves it as it is.
 *
 * @param coloured whether whoever reads it understands ANSI escape codes, and wants them
 */
public record Ink(boolean coloured) {
  public static final Ink PLAIN = new Ink(false);

  public String paint(Tone tone, String text) {
    return coloured ? "\033[" + tone.code() + "m" + text + "\033[0m" : text;
  }
}
