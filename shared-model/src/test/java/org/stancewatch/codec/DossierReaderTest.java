package org.stancewatch.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.model.Actor;
import org.stancewatch.model.ActorId;
import org.stancewatch.model.ActorKind;
import org.stancewatch.model.MissionId;
import org.stancewatch.model.Tenure;
import org.stancewatch.model.dossier.Dossier;

class DossierReaderTest {
  @TempDir Path folder;

  @Test
  void shouldReadAnActorsOfficesAndNamesWhenTheyAreGiven() {
    Dossier dossier =
        read(
            """
              - {id: chancellor, name: Chancellor of Ruritania, kind: OFFICE}
              - id: rassendyll
                name: Rudolf Rassendyll
                kind: PERSON
                aliases: [Rassendyll, R. Rassendyll]
                offices: [{office: chancellor, from: 1894-11-01, to: 1895-03-31}]
            """);

    ActorId chancellor = new ActorId("chancellor");
    Actor rassendyll = dossier.actor(new ActorId("rassendyll")).orElseThrow();
    assertThat(rassendyll.aliases()).containsExactly("Rassendyll", "R. Rassendyll");
    assertThat(rassendyll.offices())
        .containsExactly(
            new Tenure(chancellor, LocalDate.of(1894, 11, 1), LocalDate.of(1895, 3, 31)));
    assertThat(dossier.actor(chancellor).orElseThrow().kind()).isEqualTo(ActorKind.OFFICE);
  }

  @Test
  void shouldTakeListsAsEmptyWhenTheyAreLeftOut() {
    Dossier dossier = read("  - {id: rassendyll, name: Rudolf Rassendyll, kind: PERSON}\n");

    Actor rassendyll = dossier.actors().get(0);
    assertThat(rassendyll.aliases()).isEmpty();
    assertThat(rassendyll.offices()).isEmpty();
    assertThat(dossier.mission().names()).isEmpty();
  }

  @Test
  void shouldJoinSharedActorsWhenADossierIncludesThem() {
    Dossier dossier =
        new DossierFolder(folder)
            .with("actors/zenda.yaml", "actors:\n  - {id: zenda, name: Zenda, kind: INSTITUTION}\n")
            .with(
                "ruritania.yaml",
                DossierFolder.MISSION
                    + "  - {id: rassendyll, name: R, kind: PERSON, affiliation: zenda}\n"
                    + "include: [zenda]\n")
            .read()
            .all()
            .get(0);

    assertThat(dossier.actors()).extracting(Actor::name).containsExactly("R", "Zenda");
  }

  @Test
  void shouldReadEveryDossierWhenTheFolderHoldsSeveral() {
    String other = DossierFolder.MISSION.replace("id: ruritania", "id: strelsau");

    assertThat(new DossierFolder(folder).with("strelsau.yaml", other).read().all())
        .extracting(dossier -> dossier.mission().id())
        .containsExactly(new MissionId("ruritania"), new MissionId("strelsau"));
  }

  private Dossier read(String actors) {
    return new DossierFolder(folder).withActors(actors).read().all().get(0);
  }
}
