package org.stancewatch.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stancewatch.extract.AttributedPassage.Range;
import org.stancewatch.model.Mode;

class AttributedPassagesTest {
  private final AttributedPassages passages = new AttributedPassages();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          The minister said the bridge would open in May. | The minister | said | the bridge would open in May
          According to the harbour office, two ships ran aground. | the harbour office | According to | two ships ran aground
          "We will rebuild it," said former mayor Anna Holt, a builder. | former mayor Anna Holt, a builder | said | "We will rebuild it,"
          ''We will rebuild it,'' Holt said. | Holt | said | ''We will rebuild it,''
          The town, Holt said, is ready. | Holt | said | The town + is ready
          "Who pays for it?" Holt asked the council. | Holt | asked | "Who pays for it?"
          The clerk, who denied the whole claim, left early. | who | denied | the whole claim
          Holt, a baker who ran the mill, said the flour was bad. | Holt, a baker who ran the mill | said | the flour was bad
          Traders in the old harbour say prices will fall. | Traders in the old harbour | say | prices will fall
          While Holt refused to pay the fine, Mr. Lund left. | Holt | refused | to pay the fine
          Holt said the plan was dead, shaking her head. | Holt | said | the plan was dead
          "It is late," Will wrote recently. | Will | wrote | "It is late,"
          """)
  void shouldFindSourceCueAndContentWhenSomebodySpeaks(
      String text, String source, String cue, String content) {
    AttributedPassage found = passages.of(text, null, null).get(0);

    assertThat(cut(text, List.of(found.source()))).isEqualTo(source);
    assertThat(cut(text, List.of(found.cue()))).isEqualTo(cue);
    assertThat(cut(text, found.content())).isEqualTo(content);
  }

  @Test
  void shouldTellOnlyTheOuterOneWhenOneReportsAnother() {
    String text = "Holt said that Lund wanted the harbour closed.";

    assertThat(passages.of(text, null, null))
        .singleElement()
        .satisfies(
            found ->
                assertThat(cut(text, found.content()))
                    .isEqualTo("that Lund wanted the harbour closed"));
  }

  @Test
  void shouldEndTheFirstWhenTheSameSubjectHasAnotherVerb() {
    String text = "Holt praised the builders and blamed the old bank.";

    assertThat(passages.of(text, null, null))
        .extracting(found -> cut(text, found.content()))
        .containsExactly("the builders", "the old bank");
  }

  @Test
  void shouldNameNobodyWhenNobodyIsSaidToSayIt() {
    String text = "The council is expected to vote in May.";

    assertThat(passages.of(text, null, null))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.source()).isNull();
              assertThat(found.speaker()).isNull();
              assertThat(cut(text, found.content())).isEqualTo("The council + to vote in May");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The council will announce the winner on Monday in the old hall.
          If you want the ticket you have to queue for it.
          The mill was praised by the whole of the village.
          Former planning director Anna Holt retired.
          """)
  void shouldFindNothingWhenNothingIsToldYetOrByAnybody(String text) {
    assertThat(passages.of(text, null, null)).isEmpty();
  }

  @Test
  void shouldJoinTheSentencesOfOneQuotationWhenItsCueComesLast() {
    String text = "The mill was \"a ruin. It cost us all we had,\" said Anna Holt.";

    assertThat(passages.of(text, null, null))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.content()).hasSize(2);
              assertThat(found.speaker()).isEqualTo("Anna Holt");
              assertThat(found.mode()).isEqualTo(Mode.MIXED);
            });
  }

  private static String cut(String text, List<Range> ranges) {
    return ranges.stream()
        .map(range -> text.substring(range.begin(), range.end()))
        .collect(Collectors.joining(" + "));
  }
}
