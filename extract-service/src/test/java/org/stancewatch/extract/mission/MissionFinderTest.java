package org.stancewatch.extract.mission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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

  private static ArticleMissions of(String text) {
    return new MissionFinder(TestArticles.DOSSIERS).of(Prose.of(text, null), null);
  }
}
