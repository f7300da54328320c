package org.stancewatch.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PlainTextTest {
  @Test
  void shouldEndLinesWithLineFeedWhenTheyEndOtherwise() {
    assertThat(PlainText.of("one\r\ntwo\rthree\n")).isEqualTo("one\ntwo\nthree\n");
  }

  @Test
  void shouldDropControlsButKeepTabsWhenTextHoldsThem() {
    assertThat(PlainText.of("a\u0000b\u001Bc\td\u0085")).isEqualTo("abc\td");
  }

  @Test
  void shouldComposeAccentsWhenTheyStandApart() {
    assertThat(PlainText.of("Cafe\u0301")).isEqualTo("Caf\u00E9");
  }

  @Test
  void shouldKeepPairsAndMarkHalvesWhenTextHoldsSurrogates() {
    assertThat(PlainText.of("\uD83D\uDE00 \uD83D!")).isEqualTo("\uD83D\uDE00 \uFFFD!");
  }

  @Test
  void shouldKeepSpacesAndBlankLinesWhenTextHoldsThem() {
    assertThat(PlainText.of("  a  b\n\n c ")).isEqualTo("  a  b\n\n c ");
  }

  @Test
  void shouldBeNullWhenALineIsBlank() {
    assertThat(PlainText.line(" \u00A0\n")).isNull();
    assertThat(PlainText.line(" two\n words ")).isEqualTo("two words");
  }

  @Property
  void shouldChangeNothingWhenAppliedAgain(@ForAll String text) {
    String once = PlainText.of(text);

    assertThat(PlainText.of(once)).isEqualTo(once);
    assertThat(Normalizer.isNormalized(once, Normalizer.Form.NFC)).isTrue();
  }
}
