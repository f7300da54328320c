package org.stancewatch.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stancewatch.model.Actor;
import org.stancewatch.model.ActorId;
import org.stancewatch.model.MissionId;
import org.stancewatch.model.dossier.Dossier;
import org.stancewatch.model.dossier.Dossiers;

/** The dossiers that the project ships. */
class ProjectDossiersTest {
  private static final Dossiers DOSSIERS = DossierReader.read(Path.of("../dossiers"));

  @ParameterizedTest
  @CsvSource({"coalition-iraq", "us-troops-niger"})
  void shouldAskAllPropositionsWhenTheMissionIsAForeignMilitaryOne(String mission) {
    Dossier dossier = DOSSIERS.of(new MissionId(mission)).orElseThrow();

    assertThat(dossier.propositions().id()).isEqualTo("foreign-military-mission");
    assertThat(dossier.propositions().propositions()).hasSize(13);
  }

  @ParameterizedTest
  @CsvSource({
    "coalition-iraq, prime-minister-iraq, 2015-06-01, haider-al-abadi",
    "coalition-iraq, prime-minister-iraq, 2020-01-05, adel-abdul-mahdi",
    "coalition-iraq, prime-minister-iraq, 2022-10-26, mustafa-al-kadhimi",
    "coalition-iraq, prime-minister-iraq, 2022-10-27, mohammed-shia-al-sudani",
    "coalition-iraq, president-united-states, 2024-01-17, joe-biden",
    "us-troops-niger, president-united-states, 2025-03-01, donald-trump",
    "us-troops-niger, head-of-state-niger, 2023-07-01, mohamed-bazoum",
    "us-troops-niger, head-of-state-niger, 2024-03-16, abdourahamane-tchiani"
  })
  void shouldKnowTheHolderOfAnOfficeWhenAskedForADay(
      String mission, String office, LocalDate day, String holder) {
    assertThat(holders(DOSSIERS.of(new MissionId(mission)).orElseThrow(), office, day))
        .containsExactly(new ActorId(holder));
  }

  @Test
  void shouldGiveNoDayOfAnOfficeToTwoPersonsWhenTenuresFollowEachOther() {
    for (Dossier dossier : DOSSIERS.all()) {
      dossier.actors().stream()
          .flatMap(actor -> actor.offices().stream())
          .forEach(
              tenure ->
                  assertThat(holders(dossier, tenure.office().value(), tenure.from())).hasSize(1));
    }
  }

  private static List<ActorId> holders(Dossier dossier, String office, LocalDate day) {
    return dossier.actors().stream()
        .filter(
            actor ->
                actor.offices().stream()
                    .anyMatch(
                        tenure -> tenure.office().value().equals(office) && tenure.covers(day)))
        .map(Actor::id)
        .toList();
  }
}
