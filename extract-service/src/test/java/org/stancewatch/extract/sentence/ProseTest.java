package org.stancewatch.extract.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProseTest {
  @Test
  void shouldNotEndASentenceWhenAnAbbreviationDoes() {
    assertThat(sentences("On Jan. 5 Gen. Doe met U.S. officials. They talked."))
        .containsExactly("On Jan. 5 Gen. Doe met U.S. officials.", "They talked.");
  }

  @Test
  void shouldEndASentenceWhenAnAbbreviationIsItsLastWord() {
    assertThat(sentences("He flew to the U.S. The talks failed."))
        .containsExactly("He flew to the U.S.", "The talks failed.");
  }

  @Test
  void shouldKeepTheSentenceWholeWhenAQuestionIsQuotedInIt() {
    assertThat(sentences("“Why now?” he asked. Nobody knew."))
        .containsExactly("“Why now?” he asked.", "Nobody knew.");
  }

  @Test
  void shouldEndSentencesWithinAQuotation() {
    assertThat(sentences("“We stay. We fight,” he said.")).hasSize(2);
  }

  @Test
  void shouldFindQuotationsWhenMarksAreStraightOrCurly() {
    Prose prose = Prose.of("He said \"no\" and she said “yes” again.", null);

    assertThat(prose.quotations())
        .extracting(q -> prose.text().substring(q.begin(), q.end()))
        .containsExactly("\"no\"", "“yes”");
  }

  @Test
  void shouldJoinQuotationsWhenParagraphsLeaveThemOpen() {
    Prose prose = Prose.of("“We came in peace.\n\n“We leave in peace,” he said.", null);

    assertThat(prose.quotations()).extracting(Quotation::speech).containsExactly(1, 1);
  }

  @Test
  void shouldStartAnotherSpeechWhenTheFirstWasClosed() {
    Prose prose = Prose.of("“We came in peace.”\n\n“We leave,” she said.", null);

    assertThat(prose.quotations()).extracting(Quotation::speech).containsExactly(1, 2);
  }

  @Test
  void shouldLeaveOutHeadingsAndNoise() {
    assertThat(sentences("A heading\n\nA sentence.\n\nPhoto: A. Marx"))
        .containsExactly("A sentence.");
  }

  private static List<String> sentences(String text) {
    return Prose.of(text, null).sentences().stream()
        .map(sentence -> text.substring(sentence.begin(), sentence.end()))
        .toList();
  }
}
