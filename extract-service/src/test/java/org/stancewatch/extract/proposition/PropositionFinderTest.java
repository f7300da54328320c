package org.stancewatch.extract.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stancewatch.extract.TestArticles;
import org.stancewatch.extract.mission.MissionWords;
import org.stancewatch.extract.sentence.Span;
import org.stancewatch.extract.sentence.Token;
import org.stancewatch.extract.sentence.Tokenizer;
import org.stancewatch.model.Stance;
import org.stancewatch.model.dossier.PropositionSet;

class PropositionFinderTest {
  private static final MissionWords MISSION = new MissionWords(TestArticles.DOSSIERS.all().get(0));

  private final PropositionFinder finder = new PropositionFinder();

  @Test
  void shouldTurnTheStanceWhenItIsNegated() {
    assertThat(stance("want Sylvanian troops to leave")).isEqualTo(Stance.AFFIRMS);
    assertThat(stance("do not want Sylvanian troops to leave")).isEqualTo(Stance.DENIES);
  }

  @Test
  void shouldTurnTheStanceWhenAVerbOfRefusingGoverns() {
    assertThat(stance("refuse to ask for the withdrawal of Sylvanian troops"))
        .isEqualTo(Stance.DENIES);
  }

  @Test
  void shouldHedgeWhenThereIsACondition() {
    assertThat(stance("may ask Sylvanian troops to leave")).isEqualTo(Stance.HEDGES);
  }

  @Test
  void shouldNotCarryANegationOverACommaWhenAnotherClauseFollows() {
    assertThat(stance("no, my friends, we want Sylvanian troops to leave"))
        .isEqualTo(Stance.AFFIRMS);
  }

  @Test
  void shouldNotTakeTheHostsOwnForTheMissions() {
    assertThat(claims("want Freedonian troops to leave")).isEmpty();
  }

  @Test
  void shouldNotTakeSoldiersElsewhereForTheMissions() {
    assertThat(claims("want Sylvanian troops to leave Mali")).isEmpty();
  }

  @Test
  void shouldFindNothingWhenItIsAskedWhether() {
    assertThat(claims("debate whether Sylvanian troops must leave")).isEmpty();
  }

  @Test
  void shouldOnlyLookBetweenTheBounds() {
    List<Token> tokens = Tokenizer.tokens("want Sylvanian troops to leave");

    assertThat(finder.claims(tokens, new Span(1, tokens.size()), Span.NONE, MISSION)).isEmpty();
  }

  @Test
  void shouldUseOnlyPropositionsOfTheSet() {
    PropositionSet set = TestArticles.DOSSIERS.all().get(0).propositions();

    assertThat(Frames.english().all())
        .filteredOn(frame -> frame.proposition() != null)
        .allMatch(frame -> set.find(frame.proposition()).isPresent());
  }

  private Stance stance(String text) {
    return claims(text).get(0).stance();
  }

  private List<Claim> claims(String text) {
    List<Token> tokens = Tokenizer.tokens(text);
    return finder.claims(tokens, new Span(0, tokens.size()), Span.NONE, MISSION);
  }
}
