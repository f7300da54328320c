package org.stancewatch.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stancewatch.extract.sentence.Tokenizer;

class LexiconTest {
  private final Lexicon lexicon =
      new Lexicon(Map.of("go", List.of("leave", "pull out"), "all", List.of("<go>", "stay")));

  @Test
  void shouldMatchEveryFormOfAWord() {
    assertThat(lexicon.phrases("go").match(Tokenizer.tokens("leaving"), 0)).isEqualTo(1);
  }

  @Test
  void shouldMatchThePhraseWhole() {
    assertThat(lexicon.phrases("go").match(Tokenizer.tokens("pulled out"), 0)).isEqualTo(2);
    assertThat(lexicon.phrases("go").match(Tokenizer.tokens("pulled up"), 0)).isZero();
  }

  @Test
  void shouldTakeInAnotherClassWhenOneIsNamed() {
    assertThat(lexicon.phrases("all").matches(Tokenizer.tokens("left"), 0)).isTrue();
  }

  @Test
  void shouldNameTheClassWhenThereIsNone() {
    assertThatThrownBy(() -> lexicon.phrases("nowhere")).hasMessageContaining("<nowhere>");
  }

  @Test
  void shouldKnowCountriesByAdjectiveAndCapital() {
    Countries world = Countries.world();

    assertThat(world.at(Tokenizer.tokens("Nigerien"), 0).orElseThrow().value()).isEqualTo("Niger");
    assertThat(world.at(Tokenizer.tokens("Kinshasa"), 0).orElseThrow().value())
        .isEqualTo("Democratic Republic of the Congo");
    assertThat(world.at(Tokenizer.tokens("us"), 0)).isEmpty();
  }

  @Test
  void shouldLeaveOutWhatIsTakenOutWhenAPhraseIsLonger() {
    Phrases leave = new Phrases(List.of("go", "!go on"));

    assertThat(leave.matches(Tokenizer.tokens("they must go home"), 2)).isTrue();
    assertThat(leave.matches(Tokenizer.tokens("they must go on"), 2)).isFalse();
  }
}
