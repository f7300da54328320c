package org.stancewatch.extract.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TokenizerTest {
  @Test
  void shouldSplitPossessivesAndNegations() {
    assertThat(Tokenizer.tokens("Iraq’s army didn't and can’t; we cannot"))
        .extracting(Token::norm)
        .containsExactly(
            "iraq", "'s", "army", "did", "n't", "and", "can", "n't", ";", "we", "can", "not");
  }

  @Test
  void shouldTreatTheAbbreviationAlikeWhenItHasNoStops() {
    assertThat(Tokenizer.tokens("US U.S. US-led U.S.-led us"))
        .extracting(Token::norm)
        .containsExactly("u.s.", "u.s.", "u.s.-led", "u.s.-led", "us");
  }

  @Test
  void shouldKeepNumbersAndInitialsWhole() {
    assertThat(Tokenizer.tokens("2,500 men, Gen. J. Doe"))
        .extracting(Token::text)
        .containsExactly("2,500", "men", ",", "Gen.", "J.", "Doe");
  }

  @Test
  void shouldFoldDiacriticsAndMarks() {
    assertThat(Tokenizer.tokens("Nétonon “N’Djaména” —"))
        .extracting(Token::norm)
        .containsExactly("netonon", "\"", "n'djamena", "\"", "--");
  }

  @Test
  void shouldKnowBaseFormsWhenWordsAreInflected() {
    assertThat(Tokenizer.tokens("withdrew"))
        .first()
        .extracting(Token::lemmas)
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.collection(String.class))
        .contains("withdraw");
    assertThat(Tokenizer.tokens("stopping").get(0).lemmas()).contains("stop");
    assertThat(Tokenizer.tokens("policies").get(0).lemmas()).contains("policy");
  }

  @Property
  void shouldCoverTheTextInOrderWhateverItIs(@ForAll String text) {
    int last = 0;
    for (Token token : Tokenizer.tokens(text)) {
      assertThat(token.begin()).isGreaterThanOrEqualTo(last);
      assertThat(text.substring(token.begin(), token.end())).isEqualTo(token.text());
      last = token.end();
    }
  }
}
