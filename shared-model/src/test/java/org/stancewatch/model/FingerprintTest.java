package org.stancewatch.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FingerprintTest {
  @Test
  void shouldHaveNoneWhenTheTextIsTooShort() {
    assertThat(Fingerprint.of("It rained in the harbour.")).isNull();
  }

  @Test
  void shouldShareAllWhenOneTextIsAPartOfTheOther() {
    Fingerprint whole = Fingerprint.of(words(0, 900));
    Fingerprint part = Fingerprint.of(words(300, 600));

    assertThat(whole.shareWith(part)).isCloseTo(1, within(0.15));
    assertThat(part.shareWith(whole)).isEqualTo(whole.shareWith(part));
  }

  @Test
  void shouldShareAsMuchAsWasCopiedWhenHalfIsNew() {
    Fingerprint one = Fingerprint.of(words(0, 600));
    Fingerprint other = Fingerprint.of(words(300, 900));

    assertThat(one.shareWith(other)).isCloseTo(0.5, within(0.15));
  }

  @Test
  void shouldShareNothingWhenTheTextsHaveNothingInCommon() {
    assertThat(Fingerprint.of(words(0, 400)).shareWith(Fingerprint.of(words(1000, 1400)))).isZero();
  }

  @Test
  void shouldShareAllWhenOnlyMarksAndCaseDiffer() {
    String text = words(0, 100);

    assertThat(Fingerprint.of(text.toUpperCase().replace(" ", ", ")))
        .isEqualTo(Fingerprint.of(text));
  }

  private static String words(int from, int to) {
    return IntStream.range(from, to).mapToObj(at -> "w" + at).collect(Collectors.joining(" "));
  }
}
