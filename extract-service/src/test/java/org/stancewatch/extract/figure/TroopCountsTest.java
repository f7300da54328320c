package org.stancewatch.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewatch.extract.TestArticles;
import org.stancewatch.extract.mission.MissionWords;
import org.stancewatch.extract.sentence.Token;
import org.stancewatch.extract.sentence.Tokenizer;
import org.stancewatch.model.Figure;

class TroopCountsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 13);
  private static final Context REPORTED = new Context(false, true, true, true, DAY);
  private static final Context QUOTED = new Context(true, true, true, true, DAY);

  private final TroopCounts counts =
      new TroopCounts(new MissionWords(TestArticles.DOSSIERS.all().get(0)));

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Sylvania has 2,500 soldiers in Freedonia. | 2500-2500 Sylvania",
        "Sylvania keeps more than 2,500 troops in the country. | 2500- Sylvania",
        "Freedonia hosts up to 900 Sylvanian military personnel. | 0-900 Sylvania",
        "There are still some 900 Sylvanian troops in Freedonia. | 900-900 Sylvania",
        "About nine hundred Sylvanian soldiers are stationed in Freedonia. | 900-900 Sylvania",
        "About 900 Sylvanian soldiers remain. | 900-900 Sylvania",
        "He visited the 900 Sylvanian soldiers on Monday. | 900-900 Sylvania",
        "Sylvania will withdraw its roughly 900 troops from Freedonia. | 900-900 Sylvania",
        "Sylvania has no intention of pulling its 900 troops out. | 900-900 Sylvania",
        "He will expel about 900 Sylvanian soldiers from his country. | 900-900 Sylvania",
        "Sylvania has deployed 900 troops in Freedonia. | 900-900 Sylvania",
        "The mission includes a contingent of 900 Sylvanian troops. | 900-900 Sylvania",
        "He reviewed the 2,500-strong Sylvanian force. | 2500-2500 Sylvania",
        "Freedonia, where Sylvania has 900 troops, wants them out. | 900-900 Sylvania",
        "STAFRE was set up in 2013 and has 900 soldiers. | 900-900 Sylvania",
        "There are 900 foreign troops in Freedonia. | 900-900 foreign",
        "There are 900 coalition troops in Freedonia. | 900-900 coalition",
        "There are about 900 soldiers in the country. | 900-900 Sylvania",
        "The remaining 900 Sylvanian soldiers are on Freedonian soil. | 900-900 Sylvania"
      })
  void shouldCountWhenSoldiersOfTheMissionAreThere(String sentence, String wanted) {
    assertThat(shown(sentence, REPORTED)).isEqualTo(wanted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "About 900 Sylvanian soldiers have been killed in Freedonia.",
        "Sylvania lost 900 soldiers in Freedonia.",
        "Sylvania will send 900 more troops to Freedonia.",
        "Sylvania will send 900 troops to Freedonia.",
        "Sylvania would keep 900 troops in Freedonia under the plan.",
        "There will be 900 Sylvanian troops in Freedonia by June.",
        "The generals recommended keeping 900 troops in Freedonia.",
        "Sylvania withdrew 900 soldiers from Freedonia.",
        "Half of the 900 Sylvanian soldiers are to leave.",
        "The first 900 Sylvanian soldiers in Freedonia flew home.",
        "Sylvania wants to cut its presence from 2,500 to 900 troops.",
        "At its peak the mission had 170,000 Sylvanian troops in Freedonia.",
        "In 2007, there were 170,000 Sylvanian troops in the country.",
        "Sylvania had 170,000 soldiers in Freedonia in 2007.",
        "Sylvania had 900 soldiers in Freedonia.",
        "Freedonia has 90,000 soldiers.",
        "About 90,000 Freedonian soldiers are stationed in Freedonia.",
        "Sylvania has 900 troops in Iran.",
        "Turkey has 900 troops in Freedonia.",
        "There are 900 Turkish troops in Freedonia.",
        "Sylvania does not have 900 troops in Freedonia.",
        "Does Sylvania have 900 troops in Freedonia?",
        "Sylvania has 12 soldiers in Freedonia.",
        "Sylvania has 900 soldiers and police in Freedonia, and 900 tanks.",
        "Sylvania's mission in Freedonia costs 900 million a year.",
        "Militants have attacked Sylvanian forces 55 times since October."
      })
  void shouldCountNoneWhenTheNumberIsOfSomethingElse(String sentence) {
    assertThat(found(sentence, REPORTED)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sylvania has 900 troops in northern Freedonia.",
        "Sylvania has 900 troops in Freedonia and Turkey.",
        "Sylvania has 900 troops in the region.",
        "They have 900 troops."
      })
  void shouldSayThatItIsUnclearWhenItDoesNotTellWhoseOrWhere(String sentence) {
    assertThat(found(sentence, REPORTED)).singleElement().matches(figure -> !figure.isClear());
  }

  @Test
  void shouldTakeThePastForThePresentWhenSomebodyIsQuoted() {
    assertThat(shown("that Sylvania had 900 soldiers in Freedonia", QUOTED))
        .isEqualTo("900-900 Sylvania");
  }

  @Test
  void shouldDateTheCountWhenItTellsAsOfWhen() {
    Figure figure =
        found("There were 900 Sylvanian troops in Freedonia as of last year.", REPORTED)
            .get(0)
            .figure();

    assertThat(figure.asOf()).hasToString("2023");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The coalition includes 900 troops from two dozen countries along with a contingent of"
            + " 2,500 Sylvanian soldiers.",
        "There are 900 coalition troops along with 2,500 Sylvanian.",
      })
  void shouldAddUpWhenAForceIsToldInParts(String sentence) {
    assertThat(shown(sentence, REPORTED))
        .isEqualTo(
            "2500-2500 Sylvania; 900-900 coalition other than Sylvania; 3400-3400 coalition");
  }

  @Test
  void shouldNotAddUpWhenOnePartHasNoBound() {
    assertThat(
            shown("There are more than 900 coalition troops along with 2,500 Sylvanian.", REPORTED))
        .isEqualTo("900- coalition; 2500-2500 Sylvania");
  }

  @Test
  void shouldCountOnlyWhereAPlaceIsToldWhenTheSentenceIsAboutSomethingElse() {
    Context elsewhere = new Context(false, false, false, false, DAY);

    assertThat(found("Sylvania has 900 soldiers.", elsewhere)).isEmpty();
    assertThat(found("Sylvania has 900 soldiers in the country.", elsewhere)).isEmpty();
    assertThat(shown("Sylvania has 900 soldiers in Freedonia.", elsewhere))
        .isEqualTo("900-900 Sylvania");
  }

  private String shown(String sentence, Context context) {
    return found(sentence, context).stream()
        .map(FoundFigure::figure)
        .map(TroopCountsTest::shown)
        .collect(Collectors.joining("; "));
  }

  private static String shown(Figure figure) {
    assertThat(figure.where()).isEqualTo("Freedonia");
    Long high = figure.amount().high();
    return figure.amount().low() + "-" + (high == null ? "" : high) + " " + figure.whose();
  }

  private List<FoundFigure> found(String sentence, Context context) {
    List<Token> tokens = Tokenizer.tokens(sentence);
    return counts.in(tokens, 0, tokens.size(), context);
  }
}
