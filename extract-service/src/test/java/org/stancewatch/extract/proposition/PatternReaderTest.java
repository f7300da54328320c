package org.stancewatch.extract.proposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stancewatch.extract.lexicon.Lexicon;
import org.stancewatch.extract.sentence.Span;
import org.stancewatch.extract.sentence.Tokenizer;

class PatternReaderTest {
  private final PatternReader reader =
      new PatternReader(
          new Lexicon(Map.of("colour", List.of("red", "deep blue"))),
          Map.of("sky", List.of("blue sky", "grey cloud")));

  @ParameterizedTest(name = "{0} in {1}: {2}")
  @CsvSource({
    "see <colour>, saw red, true",
    "see <colour>, saw deep blue, true",
    "see <colour>, saw green, false",
    "see ..2 <colour>, saw a very red, true",
    "see ..2 <colour>, saw a very very red, false",
    "see ..2 <colour>, saw a ; red, false",
    "see|hear a? <colour>, heard a red, true",
    "see|hear a? <colour>, heard red, true",
    "see @sky, saw grey clouds, true",
    "by #, by 2026, true",
    "look_up, looked up, true"
  })
  void shouldMatchAsTheNotationSays(String pattern, String text, boolean matches) {
    Reading reading = Reading.of(Tokenizer.tokens(text), Span.NONE);

    Reach reach = reader.read(pattern).match(reading, 0, reading.size());

    assertThat(reach != null).isEqualTo(matches);
  }

  @Test
  void shouldNoticeTheNegationWhenAGapPassesOverOne() {
    Reading reading = Reading.of(Tokenizer.tokens("saw not red"), Span.NONE);

    assertThat(reader.read("see ..2 <colour>").match(reading, 0, 3).negated()).isTrue();
    assertThat(reader.read("see not <colour>").match(reading, 0, 3).negated()).isFalse();
  }

  @Test
  void shouldQuoteTheElementWhenItCannotBeRead() {
    assertThatThrownBy(() -> reader.read("see <shape>")).hasMessageContaining("<shape>");
    assertThatThrownBy(() -> reader.read("see @sea")).hasMessageContaining("@sea");
  }
}
