package org.stancewatch.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileTextTest {
  private static final String LAST = "\n\nAnna Holt said the harbour was closed.";

  private final AttributedPassages passages = new AttributedPassages();

  static List<String> hostile() {
    return List.of(
        "“".repeat(10_000),
        "\"".repeat(9_999),
        "'".repeat(10_001) + " said",
        "“a ‘b ".repeat(10_000),
        "said ".repeat(20_000),
        "who, which, that, ".repeat(10_000),
        "Holt, ".repeat(20_000),
        "and said, ".repeat(20_000),
        "no stop at all in this long line ".repeat(10_000),
        "\uD83D\uDE00\uD83D\uDE80 said \uD83D\uDE00. ".repeat(2_000),
        "\uD83D said \uDE00.",
        "\u0642\u0627\u0644 \u0631\u0626\u064A\u0633 \u00AB\u0646\u0639\u0645\u00BB. "
            .repeat(2_000),
        "\u202E\u200F\u2067 said \u2069.",
        "\u0093We will go,\u0094 he said\u0085 It\u0092s late. ".repeat(2_000),
        "\0\0\0 said \0.",
        ".".repeat(50_000),
        "A: B: C: ".repeat(10_000));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void shouldStillReadTheLastParagraphWhenTheTextBeforeItIsHostile(String text) {
    List<AttributedPassage> found = passages.of(text + "." + LAST, null, null);

    assertThat(found)
        .anySatisfy(
            passage -> {
              assertThat(passage.cue()).isNotNull();
              assertThat(passage.cue().begin()).isEqualTo(text.length() + 1 + LAST.indexOf("said"));
            });
  }

  @Test
  void shouldFindTheSameInEverySentenceWhenALineIsFiveMegabytesLong() {
    String sentence = "Anna Holt said the harbour was closed for the winter. ";
    int times = 5_000_000 / sentence.length();

    assertThat(passages.of(sentence.repeat(times), null, null)).hasSize(times);
  }
}
