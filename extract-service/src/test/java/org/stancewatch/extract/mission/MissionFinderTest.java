package org.stancewatch.extract.mission;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.stancewatch.codec.DossierReader;
import org.stancewatch.extract.TestArticles;
import org.stancewatch.extract.mission.MissionFinder.ArticleMissions;
import org.stancewatch.extract.sentence.Prose;

class MissionFinderTest {
  private static final String ARTICLE =
      "Sylvanian soldiers came to Freedonia in 2014. Freedonia paid for them. Freedonia is poor.";

  @Test
  void shouldTakeTheMissionWhenTheArticleTellsOfItsSoldiers() {
    assertThat(of(ARTICLE).main().orElseThrow().hostCountry()).isEqualTo("Freedonia");
  }

  @Test
  void shouldTakeNoneWhenTheHostIsNotNamed() {
    assertThat(of("Soldiers marched through the capital of Belgium.").all()).isEmpty();
  }

  @Test
  void shouldTakeNoneWhenTheHostHasNoSoldiersInIt() {
    assertThat(of("Freedonia won the match. Freedonia cheered.").all()).isEmpty();
  }

  @Test
  void shouldBeSurestWhenTheSentenceNamesTheHost() {
    Prose prose = Prose.of(ARTICLE + " They will go.", null);
    ArticleMissions missions = new MissionFinder(TestArticles.DOSSIERS).of(prose, null);

    double named = missions.about(prose.sentences().get(0)).get(0).certainty();
    double meant = missions.about(prose.sentences().get(3)).get(0).certainty();

    assertThat(named).isGreaterThan(meant);
  }

  @Test
  void shouldBeAboutNoMissionWhenTheSentenceNamesAnotherCountry() {
    Prose prose = Prose.of(ARTICLE + " In Mali the soldiers must leave.", null);
    ArticleMissions missions = new MissionFinder(TestArticles.DOSSIERS).of(prose, null);

    assertThat(missions.about(prose.sentences().get(3))).isEmpty();
  }

  @Test
  void shouldBeAboutTheMissionThatIsNamedWhenTheCountryHasAnother() {
    Prose prose =
        Prose.of(
            "Barkhane brought French soldiers to Mali. Barkhane left Mali. Barkhane is over in Mali."
                + " MINUSMA does good work in Mali.",
            null);
    ArticleMissions missions =
        new MissionFinder(DossierReader.read(Path.of("..", "dossiers"))).of(prose, null);

    assertThat(missions.about(prose.sentences().get(3)))
        .extracting(match -> match.words().dossier().mission().id().value())
        .containsExactly("minusma-mali");
  }

  private static ArticleMissions of(String text) {
    return new MissionFinder(TestArticles.DOSSIERS).of(Prose.of(text, null), null);
  }
}
