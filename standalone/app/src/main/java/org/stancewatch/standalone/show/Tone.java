package org.stancewatch.standalone.show;

/** What a piece of text is meant to stand out as. */
public enum Tone {
  STRONG("1"),
  QUIET("2"),
  GOOD("32"),
  BAD("31"),
  ALERT("1;31"),
  CHANGE("33"),
  NAME("36");

  private final String code;

  Tone(String code) {
    this.code = code;
  }

  /** The parameters of the ANSI escape sequence that begins it. */
  String code() {
    return code;
  }
}
