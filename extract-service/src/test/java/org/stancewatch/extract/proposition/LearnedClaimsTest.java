package org.stancewatch.extract.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stancewatch.extract.TestArticles;
import org.stancewatch.extract.mission.MissionWords;
import org.stancewatch.extract.sentence.Span;
import org.stancewatch.extract.sentence.Token;
import org.stancewatch.extract.sentence.Tokenizer;
import org.stancewatch.model.PropositionId;
import org.stancewatch.model.Stance;

class LearnedClaimsTest {
  private static final PropositionId SHOULD_END = new PropositionId("mission-should-end");

  private final MissionWords mission = new MissionWords(TestArticles.DOSSIERS.all().get(0));
  private final LearnedClaims learned = new LearnedClaims();

  @Test
  void shouldTellWhatNoFrameDoesWhenTheModelIsSure() {
    List<Claim> claims = settle("Sylvanian troops, pack your bags and be off with you", List.of());

    assertThat(claims).singleElement().returns(SHOULD_END, Claim::proposition);
    assertThat(claims).singleElement().returns(false, Claim::framed);
  }

  @Test
  void shouldDropAFramesClaimWhenTheModelKnowsBetter() {
    Claim wrong =
        new Claim(new PropositionId("attacks-illegitimate"), Stance.DENIES, 0, 2, 0.9, true);

    assertThat(settle("Sylvanian troops should go home at once", List.of(wrong)))
        .doesNotContain(wrong);
  }

  @Test
  void shouldKeepAFramesClaimAndItsStance() {
    Claim framed = new Claim(SHOULD_END, Stance.AFFIRMS, 0, 2, 0.9, true);

    assertThat(settle("we want the Sylvanian troops to leave our country", List.of(framed)))
        .contains(framed)
        .filteredOn(claim -> claim.proposition().equals(SHOULD_END))
        .hasSize(1);
  }

  @Test
  void shouldTellNothingWhenItIsAskedOrAboutAnotherCountry() {
    assertThat(settle("should Sylvanian troops pack their bags and go home ?", List.of()))
        .isEmpty();
    assertThat(settle("French soldiers in Mali must pack their bags and go home", List.of()))
        .isEmpty();
    assertThat(settle("he condemned the attack on a hospital by the river", List.of())).isEmpty();
  }

  @Test
  void shouldGiveSidesInsteadOfNamesAndOneFormForAllInflections() {
    List<Token> tokens = Tokenizer.tokens("Sylvanian troops were leaving Freedonia");

    Set<String> features = new PassageFeatures().of(tokens, 0, tokens.size(), mission);

    assertThat(features)
        .contains("{forces}", "be", "leav", "{host}", "{forces} be", "leav {host}")
        .contains("{forces} > <leave>", "<leave> > {host}")
        .doesNotContain("sylvanian", "freedonia", "leaving");
  }

  private List<Claim> settle(String text, List<Claim> framed) {
    Reading reading = new SlotFiller().read(Tokenizer.tokens(text), Span.NONE, mission);
    return learned.settle(framed, reading, 0, reading.size(), mission);
  }
}
