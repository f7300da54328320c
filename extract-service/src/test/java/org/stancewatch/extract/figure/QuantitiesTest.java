package org.stancewatch.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewatch.extract.sentence.Token;
import org.stancewatch.extract.sentence.Tokenizer;

class QuantitiesTest {
  @ParameterizedTest(name = "{0}: {1} to {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "open",
      value = {
        "900 | 900 | 900",
        "2,500 | 2500 | 2500",
        "12,500 | 12500 | 12500",
        "12 thousand | 12000 | 12000",
        "nine hundred | 900 | 900",
        "nine hundred and fifty | 950 | 950",
        "two thousand five hundred | 2500 | 2500",
        "a thousand | 1000 | 1000",
        "twenty-five hundred | 2500 | 2500",
        "about 900 | 900 | 900",
        "an estimated 900 | 900 | 900",
        "nearly 900 | 900 | 900",
        "a little under 900 | 900 | 900",
        "1,000-odd | 1000 | 1000",
        "about 2000 | 2000 | 2000",
        "more than 900 | 900 | open",
        "well over 900 | 900 | open",
        "at least 900 | 900 | open",
        "no fewer than 900 | 900 | open",
        "fewer than 900 | 0 | 900",
        "up to 900 | 0 | 900",
        "no more than 900 | 0 | 900",
        "2,000 to 2,500 | 2000 | 2500",
        "between 2,000 and 2,500 | 2000 | 2500",
        "2,000-2,500 | 2000 | 2500",
        "about 2,000–2,500 | 2000 | 2500"
      })
  void shouldReadTheBoundsWhenWordsSetThem(String words, long low, Long high) {
    List<Token> tokens = Tokenizer.tokens(words + " soldiers");

    Quantity quantity = first(tokens);

    assertThat(quantity.low()).isEqualTo(low);
    assertThat(quantity.high()).isEqualTo(high);
    assertThat(quantity.to()).isEqualTo(tokens.size() - 1);
  }

  @ParameterizedTest
  @CsvSource({"'2,500-strong force', 2500", "'five-hundred-strong force', 500"})
  void shouldKnowAForceBySizeWhenItIsSoStrong(String words, long number) {
    Quantity quantity = first(Tokenizer.tokens(words));

    assertThat(quantity.strong()).isTrue();
    assertThat(quantity.low()).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a few hundred soldiers",
        "thousands of soldiers",
        "$900 for soldiers",
        "900 million soldiers",
        "40 percent of soldiers",
        "the 2003 soldiers",
        "99999999999999999999 soldiers",
        "1,00,0 soldiers",
        "M23 soldiers",
        "a soldier",
        "and soldiers",
        "zero soldiers",
        "2.5 soldiers"
      })
  void shouldReadNoneWhenThereIsNoSuchNumber(String words) {
    assertThat(first(Tokenizer.tokens(words))).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"from 2,500 to 3,900 soldiers", "2,500 to 900 soldiers"})
  void shouldReadNoRangeWhenANumberChanges(String words) {
    assertThat(first(Tokenizer.tokens(words)).high()).isEqualTo(2500);
  }

  private static Quantity first(List<Token> tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      Quantity found = tokens.get(at).isWord() ? Quantities.at(tokens, at) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
