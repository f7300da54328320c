package org.stancewatch.benchmarks.extraction;

import java.util.List;

/**
 * Text that is meant to make reading it slow, in any length.
 *
 * @param opening what is repeated first
 * @param closing what is repeated as often after it; empty for nothing
 */
record HostileText(String name, String opening, String closing) {
  /** What makes an article be read to its end. */
  private static final String START = "The U.S.-led coalition in Iraq. ";

  static final List<HostileText> ALL =
      List.of(
          repeated("one line", "Anna Holt said the coalition was needed in Iraq. "),
          repeated("no full stop", "the coalition said no stop at all in this long line "),
          new HostileText("nested quotations", "“Holt said ‘", "’ he said” "),
          repeated("open quotations", "“a ‘b "),
          repeated("straight marks", "\" said ' "),
          repeated("cues", "and said, "),
          repeated("labels", "A: B: C: "),
          repeated("relative clauses", "who, which, that, "),
          repeated("emoji", "\uD83D\uDE00\uD83D\uDE80 said \uD83D\uDE00. "),
          repeated(
              "right to left", "\u0642\u0627\u0644 \u00AB\u0646\u0639\u0645\u00BB, said \u202E. "),
          repeated("Windows-1252", "\u0093We will go,\u0094 he said\u0085 It\u0092s late. "));

  private static HostileText repeated(String name, String piece) {
    return new HostileText(name, piece, "");
  }

  /** About so many characters of it. */
  String ofLength(int length) {
    int times = length / (opening.length() + closing.length());
    return START + opening.repeat(times) + closing.repeat(times);
  }
}
