package org.stancewatch.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewatch.model.Document;
import org.stancewatch.model.Statement;

/** Who speaks where nobody is said to speak: transcripts, records and speeches. */
class VoicesTest {
  private static final String HEAD =
      "The stabilization mission in Freedonia is made up of Sylvanian soldiers.\n\n";
  private static final String GO = "Sylvanian soldiers must leave Freedonia now.";

  @Test
  void shouldGiveTheFullNameWhenALabelHasTheSurnameInCapitals() {
    assertThat(
            speakers(
                "Ann Doe, Department Spokesperson\n\n"
                    + HEAD
                    + "MS DOE: "
                    + GO
                    + "\n\nQUESTION: Thank you.\n\nMS DOE: That is all for today, everybody."))
        .containsOnly("Ann Doe");
  }

  @Test
  void shouldTellTheSpeakersApartWhenAParliamentsRecordNamesThem() {
    assertThat(
            speakers(
                HEAD
                    + "Mr. McADAM. Madam President, I rise to speak. "
                    + GO
                    + "\n\nMr. HALE of Ohio. Madam President, I disagree with all of that."))
        .containsOnly("McAdam");
  }

  @Test
  void shouldPassOverWhatAReporterTellsWhenAsking() {
    assertThat(
            speakers(
                HEAD
                    + "QUESTION: The premier said that "
                    + GO
                    + " Any comment?\n\nMS DOE: No, none.\n\nQUESTION: Thanks.\n\nMS DOE: Bye."))
        .isEmpty();
  }

  @Test
  void shouldTakeTheDelegatesWordsForTheirGovernments() {
    assertThat(
            speakers(
                HEAD
                    + "The representative of Kenya said that the Sylvanian soldiers must leave"
                    + " Freedonia. He added that the soldiers had to go without delay."))
        .containsOnly("Government of Kenya");
  }

  @Test
  void shouldGiveTheRestOfAParagraphToItsSpeakerWhenMinutesTellOfManySpeakers() {
    String minutes =
        "The representative of Kenya said that the harvest was good. "
            + GO
            + "\n\nThe representative of Ghana said that rain was scarce."
            + "\n\nANNA HARDING, Minister for Mills of Freedonia, said that bread was dear. "
            + GO;

    assertThat(speakers(HEAD + minutes)).containsOnly("Government of Kenya", "Anna Harding");
    assertThat(speakers(HEAD + "The representative of Kenya said it was hot. " + GO)).isEmpty();
  }

  @Test
  void shouldGiveAnAnswerToWhoeverAnsweredBefore() {
    assertThat(
            speakers(
                HEAD
                    + "Q: Good morning.\n\nMS HARDING: Good morning to all of you.\n\nQ: What now?"
                    + "\n\nA: "
                    + GO))
        .containsOnly("Harding");
  }

  @Test
  void shouldKnowALabelThatEndsInADash() {
    assertThat(
            speakers(
                HEAD + "THE MAYOR \u2013 Welcome.\n\nANNA HARDING \u2013 " + GO + "\n\nQ. Thanks."))
        .containsOnly("Anna Harding");
  }

  @Test
  void shouldPassOverWhomAClauseAboutTheSourceNames() {
    assertThat(
            speakers(
                HEAD
                    + "The Lilac movement, which marched against Sylvania, said that Sylvanian"
                    + " soldiers must leave Freedonia."))
        .containsOnly("Lilac movement");
  }

  @Test
  void shouldTakeNoHeadingOfAListForALabel() {
    assertThat(speakers(HEAD + "KEY POINTS: " + GO)).isEmpty();
    assertThat(speakers(HEAD + "Caption: A convoy near the border.\n\n" + GO)).isEmpty();
  }

  @Test
  void shouldTakeNoPlaceForALabel() {
    assertThat(speakers(HEAD + "NEW YORK \u2014 " + GO)).isEmpty();
    assertThat(speakers(HEAD + "NEW YORK (Wire) \u2014 " + GO)).isEmpty();
  }

  @Test
  void shouldTakeThePresidentOfTheCountryThatAnArticleComesFrom() {
    String told = "The president said that Sylvanian soldiers must leave Freedonia.";

    assertThat(speakers("SYLVANIA (Wire) \u2014 " + HEAD + told))
        .containsOnly("President of Sylvania");
    assertThat(speakers("FREEDONIA (Wire) \u2014 " + HEAD + told))
        .containsOnly("President of Freedonia");
  }

  @Test
  void shouldTellWhatAGovernmentWantsAsItsOfficialsWordsWhenOneSaysSo() {
    String wish = " said Sylvania wanted its soldiers to leave Freedonia.";

    assertThat(speakers(HEAD + "Ann Doe, an envoy to the talks," + wish)).containsOnly("Ann Doe");
    assertThat(speakers(HEAD + "Ann Doe, a baker from the port," + wish))
        .containsOnly("Government of Sylvania");
  }

  @Test
  void shouldGiveTheQuotationsThatFollowToWhoeverReleasedAStatement() {
    assertThat(
            speakers(
                HEAD
                    + "Senator Ann Doe today released the following statement on the cabinet's"
                    + " decision to send more trucks to the port.\n\n\u201c"
                    + GO
                    + "\u201d"))
        .containsOnly("Ann Doe");
  }

  @Test
  void shouldTellTheDelegateWhenAVerbatimRecordNamesOne() {
    assertThat(
            speakers(
                HEAD
                    + "Mr. Hale (Ruritania) (spoke in French): I thank the President. We have met"
                    + " often.\n\n"
                    + GO))
        .containsOnly("Hale");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Senator Jane Roe, a former general, disagreed. Sylvanian soldiers must leave now, she said.",
        "On Friday, Jane Roe went further. “Sylvanian soldiers must leave now,” she told the press.",
        "Jane Roe was cheered when she said that the Sylvanian soldiers must leave Freedonia."
      })
  void shouldTakeAPronounForWhomTheSentenceIsAboutWhenSomebodyElseSpokeLast(String roe) {
    assertThat(speakers(HEAD + "It is quiet, Ann Doe said on the radio. " + roe))
        .containsOnly("Jane Roe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sylvanian soldiers, Ann Doe said, must leave Freedonia now.",
        "Ann Doe spoke on the radio. Sylvanian soldiers, in her view, must leave Freedonia now."
      })
  void shouldReadASentenceAsOneWhenItsSourceInterruptsIt(String text) {
    assertThat(speakers(HEAD + text)).containsOnly("Ann Doe");
  }

  @Test
  void shouldTakeAPronounForWhoeverSpokeLastWhenSomebodyIsOnlyMentioned() {
    assertThat(
            speakers(
                HEAD
                    + "It is quiet, Ann Doe said on the radio. That is a word from Jane Roe."
                    + " “Sylvanian soldiers must leave Freedonia now,” she said."))
        .containsOnly("Ann Doe");
  }

  @Test
  void shouldTakeThePresidentWhomTheArticleNames() {
    assertThat(
            speakers(
                HEAD
                    + "President Vincent Roe met farmers on Monday. Rain was scarce. The president"
                    + " said that Sylvanian soldiers must leave Freedonia."))
        .containsOnly("Vincent Roe");
  }

  private static List<String> speakers(String text) {
    Document document = TestArticles.article(text);
    return TestArticles.statements(document).stream()
        .map(Statement::actor)
        .map(actor -> actor.name())
        .toList();
  }
}
