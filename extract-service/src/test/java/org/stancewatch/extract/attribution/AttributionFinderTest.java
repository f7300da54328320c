package org.stancewatch.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewatch.extract.sentence.Prose;
import org.stancewatch.extract.sentence.Sentence;
import org.stancewatch.extract.sentence.Span;
import org.stancewatch.extract.sentence.Token;
import org.stancewatch.model.Mode;

/** On topics that have nothing to do with missions. */
class AttributionFinderTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The minister said that taxes will fall. | The minister | that taxes will fall .",
        "The minister on Monday said taxes will fall. | The minister | taxes will fall .",
        "\"Taxes will fall,\" the minister said. | the minister | \" Taxes will fall , \"",
        "“Taxes will fall,” said Ann Doe, the minister. | Ann Doe , the minister | “ Taxes will fall , ”",
        "Taxes will fall, the minister said. | the minister | Taxes will fall ,",
        "Ann Doe, the new minister, said taxes will fall. | Ann Doe , the new minister | taxes will fall .",
        "Rents are too high, the minister said in a talk with a daily. | the minister | Rents are too high ,",
        "After the vote, the minister said in a talk that rents fall. | the minister | in a talk that rents fall .",
        "Taxes will fall, according to the minister. | the minister | Taxes will fall ,",
        "Ann Doe (R-KY) denied the report. | Ann Doe | the report .",
        "The minister, who opposed the plan, left. | The minister | the plan , left .",
        "The minister's call for lower taxes was heard. | The minister | for lower taxes was heard .",
        "Taxes will fall, said analyst Ann Doe of the bank. | analyst Ann Doe of the bank | Taxes will fall ,",
        "On 16 March the minister said that taxes will fall. | the minister | that taxes will fall .",
        "In a letter the ministry said taxes will fall. | the ministry | taxes will fall .",
        "Rep. Ann Doe, D-Calif., told the chamber that taxes fall. | Rep. Ann Doe , D-Calif. | the chamber that taxes fall .",
        "The bank takes the view that taxes will fall. | The bank | that taxes will fall .",
        "The minister would prefer lower taxes. | The minister | lower taxes .",
        "\"Taxes will fall,\" Ann Doe was quoted as saying. | Ann Doe | \" Taxes will fall , \"",
        "In the minister's view taxes will fall. | the minister | taxes will fall .",
        "Taxes, in her words, will fall. | her | Taxes , in her words , will fall ."
      })
  void shouldFindSourceAndContentWhenThereIsACue(String text, String source, String content) {
    Prose prose = Prose.of(text, null);

    Attribution found = AttributionFinder.ofStances().of(prose, null).get(0);

    assertThat(words(prose, found.source().sentence(), found.source().span())).isEqualTo(source);
    assertThat(words(prose, found.sentence(), found.content())).isEqualTo(content);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A group calling itself the League has met.",
        "The minister would oversee a reform.",
        "In the long view the town is small."
      })
  void shouldFindNoneWhenNobodyIsSaidToSayAnything(String text) {
    assertThat(AttributionFinder.ofStances().of(Prose.of(text, null), null)).isEmpty();
  }

  @Test
  void shouldTakeTheSubjectWhenASecondVerbHasNone() {
    Prose prose = Prose.of("The board declined to answer but said prices would rise.", null);

    List<Attribution> found = AttributionFinder.ofStances().of(prose, null);

    Attribution said = found.get(found.size() - 1);
    assertThat(words(prose, 0, said.source().span())).isEqualTo("The board");
    assertThat(said.source().inherited()).isTrue();
  }

  @Test
  void shouldTellTheModeByWhatIsQuoted() {
    assertThat(modes("“Taxes will fall,” he said.")).containsExactly(Mode.DIRECT);
    assertThat(modes("He said taxes “will fall” soon.")).containsExactly(Mode.MIXED);
    assertThat(modes("He said taxes will fall.")).containsExactly(Mode.INDIRECT);
  }

  @Test
  void shouldGiveAQuotationToItsSpeakerWhenTheCueComesSentencesLater() {
    Prose prose = Prose.of("“Taxes will fall. Wages will rise,” Ann Doe said.", null);

    List<Attribution> found = AttributionFinder.ofStances().of(prose, null);

    assertThat(found).hasSize(2);
    assertThat(words(prose, found.get(0).source().sentence(), found.get(0).source().span()))
        .isEqualTo("Ann Doe");
  }

  @Test
  void shouldGiveEveryParagraphToTheAnnouncedSpeaker() {
    Prose prose =
        Prose.of(
            "Senator Ann Doe delivered the following remarks today:\n\n“Taxes must fall.\n\n“Wages must rise.”",
            null);

    List<Attribution> found = AttributionFinder.ofStances().of(prose, null);

    assertThat(found.subList(found.size() - 2, found.size()))
        .allSatisfy(a -> assertThat(words(prose, 0, a.source().span())).contains("Ann Doe"));
  }

  @Test
  void shouldGiveATurnToItsLabelWhenTheTextIsATranscript() {
    Prose prose = Prose.of("MS. DOE: Taxes will fall. Wages will rise.\n\nQ: When is that?", null);

    List<Attribution> found = AttributionFinder.ofStances().of(prose, null);

    assertThat(found).hasSize(2);
    assertThat(found)
        .allSatisfy(a -> assertThat(words(prose, 0, a.source().span())).isEqualTo("MS. DOE"));
  }

  @Test
  void shouldGiveASpeechToTheSpeakerInTheTitle() {
    Prose prose = Prose.of("Taxes will fall. We condemn the delay.", "Remarks by Ann Doe");

    assertThat(AttributionFinder.ofStances().of(prose, "Remarks by Ann Doe"))
        .allMatch(a -> a.source().sentence() == Source.IN_TITLE);
  }

  @Test
  void shouldFindNoneWhenNobodySaysAnything() {
    assertThat(
            AttributionFinder.ofStances().of(Prose.of("The river rose by the hour.", null), null))
        .isEmpty();
  }

  @Test
  void shouldNotTakeWhatShouldBeDoneForAStand() {
    Prose prose = Prose.of("The council should support the plan.", null);

    assertThat(AttributionFinder.ofStances().of(prose, null)).isEmpty();
  }

  private static List<Mode> modes(String text) {
    return AttributionFinder.ofStances().of(Prose.of(text, null), null).stream()
        .map(Attribution::mode)
        .toList();
  }

  private static String words(Prose prose, int sentence, Span span) {
    Sentence s = prose.sentences().get(sentence);
    return String.join(
        " ", s.tokens().subList(span.from(), span.to()).stream().map(Token::text).toList());
  }
}
