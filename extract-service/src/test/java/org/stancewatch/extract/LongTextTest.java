package org.stancewatch.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewatch.extract.Extraction.Extracted;
import org.stancewatch.model.Document;

/** What takes time in proportion to the text takes seconds; what does not would take hours. */
class LongTextTest {
  private static final int LENGTH = 300_000;

  @ParameterizedTest
  @Timeout(120)
  @ValueSource(
      strings = {
        "Freedonia said ",
        "said that Freedonia said that ",
        "Firefly, who said, ",
        "“Freedonia ",
        "( ",
        "no ",
        "U.S. ",
        "Firefly said Sylvanian troops must leave Freedonia. "
      })
  void shouldReadTheTextWhenItIsLongAndRepeatsItself(String seed) {
    String text = "Sylvanian troops are in Freedonia. " + seed.repeat(LENGTH / seed.length());
    Document document = TestArticles.article(text);

    Extraction extraction = new StatementExtractor(TestArticles.DOSSIERS).extract(document);

    assertThat(extraction).isInstanceOf(Extracted.class);
  }
}
