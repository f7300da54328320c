package org.stancewatch.extract.origin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stancewatch.model.TestDocuments;

class CreditsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "HARBOUR TOWN (Reuters) - The minister spoke on Monday. | Reuters",
        "The minister spoke on Monday. — AP | Associated Press",
        "The minister told AFP that the watch goes on. | Agence France-Presse",
        "This story was first published by Harbour Courier on Monday. | Harbour Courier",
        "The minister told Reuters so. The general told AFP otherwise. | none",
        "The minister told the cabinet that the watch goes on. | none",
        "The minister spoke to reporters. | none"
      })
  void shouldFindWhomAnArticleCredits(String text, String expected) {
    assertThat(Credits.of(TestDocuments.document("document-1", text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"Mail list", "The Harbour Courier"})
  void shouldFindThePaperWhenARepostBeginsWithItsNameAndDate(String list) {
    String text = list + "\nThe Harbour Post, Jan. 17, 2024\nThe minister spoke on Tuesday.";

    assertThat(Credits.of(TestDocuments.document("document-1", text))).isEqualTo("Harbour Post");
  }

  @Test
  void shouldFindNoOneWhenADatelineNamesTheTown() {
    String text = "Harbour Town, Jan. 17, 2024\nThe minister spoke on Tuesday.";

    assertThat(Credits.of(TestDocuments.document("document-1", text))).isNull();
  }
}
