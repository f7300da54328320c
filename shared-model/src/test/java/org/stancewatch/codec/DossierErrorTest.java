package org.stancewatch.codec;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stancewatch.model.InvalidFieldException;

class DossierErrorTest {
  @TempDir Path folder;

  static Stream<Arguments> wrongActors() {
    return Stream.of(
        arguments(
            "an unknown field",
            "  - {id: zenda, name: Zenda, kind: INSTITUTION}\n"
                + "  - {id: rassendyll, name: Rudolf, kind: PERSON, nickname: Rudi}\n",
            "ruritania.yaml:9: actors[1].nickname: unknown field"),
        arguments(
            "an unknown kind",
            "  - id: rassendyll\n    name: Rudolf\n    kind: HERO\n",
            "ruritania.yaml:10: actors[0].kind: expected one of PERSON, OFFICE,"),
        arguments(
            "no id",
            "  - {name: Rudolf, kind: PERSON}\n",
            "ruritania.yaml:8: actors[0].id: is missing"),
        arguments(
            "no name",
            "  - id: rassendyll\n    kind: PERSON\n  - {id: z, name: Z, kind: INSTITUTION}\n",
            "ruritania.yaml:8: actors[0].name: is missing"),
        arguments(
            "an id with a space",
            "  - {id: rudolf rassendyll, name: Rudolf, kind: PERSON}\n",
            "ruritania.yaml:8: actors[0].id: expected 1 to 128 letters"),
        arguments(
            "an unknown affiliation",
            "  - {id: rassendyll, name: Rudolf, kind: PERSON, affiliation: zenda}\n",
            "ruritania.yaml:8: rassendyll.affiliation: no actor of the dossier has the id \"zenda\""),
        arguments(
            "an unknown principal",
            "  - {id: rassendyll, name: Rudolf, kind: PERSON, principal: king}\n",
            "ruritania.yaml:8: rassendyll.principal: no actor of the dossier has the id \"king\""),
        arguments(
            "an unknown office",
            "  - id: rassendyll\n"
                + "    name: Rudolf\n"
                + "    kind: PERSON\n"
                + "    offices: [{office: king, from: 1894-11-01}]\n",
            "ruritania.yaml:8: rassendyll.offices.office: no actor of the dossier has the id"),
        arguments(
            "the same id twice",
            "  - {id: zenda, name: Zenda, kind: INSTITUTION}\n"
                + "  - {id: zenda, name: Castle of Zenda, kind: INSTITUTION}\n",
            "ruritania.yaml:9: zenda.id: \"zenda\" stands already"),
        arguments(
            "a tenure that ends before it begins",
            "  - {id: king, name: King, kind: OFFICE}\n"
                + "  - id: rassendyll\n"
                + "    name: Rudolf\n"
                + "    kind: PERSON\n"
                + "    offices:\n"
                + "      - {office: king, from: 1894-11-01, to: 1894-10-01}\n",
            "ruritania.yaml:13: actors[1].offices[0].to: expected a day not before 1894-11-01"),
        arguments(
            "a day that is none",
            "  - id: rassendyll\n"
                + "    name: Rudolf\n"
                + "    kind: PERSON\n"
                + "    offices: [{office: king, from: yesterday}]\n",
            "ruritania.yaml:11: actors[0].offices[0].from: expected a day like 2024-01-17"),
        arguments(
            "a field twice",
            "  - id: rassendyll\n    name: Rudolf\n    kind: PERSON\n    name: Rudolf V\n",
            "ruritania.yaml:11: actors[0]: malformed: Duplicate field 'name'"),
        arguments(
            "a number for a name",
            "  - {id: rassendyll, name: 1894, kind: PERSON}\n",
            "ruritania.yaml:8: actors[0].name: expected a text"),
        arguments(
            "malformed YAML",
            "  - id: rassendyll\n    name: \"Rudolf\n",
            "ruritania.yaml:9: actors[0]: malformed"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongActors")
  void shouldNameFileLineAndFieldWhenAnActorIsWrong(String what, String yaml, String message) {
    failureOf(new DossierFolder(folder).withActors(yaml))
        .withMessageStartingWith(folder.resolve(message).toString());
  }

  @Test
  void shouldNameTheSharedFileWhenItsActorIsWrong() {
    String shared = "actors:\n  - {id: zenda, name: Zenda, kind: INSTITUTION, principal: king}\n";

    failureOf(
            new DossierFolder(folder)
                .with("actors/zenda.yaml", shared)
                .with("ruritania.yaml", DossierFolder.MISSION + "include: [zenda]\n"))
        .withMessageStartingWith(folder.resolve("actors/zenda.yaml") + ":2: zenda.principal: no ");
  }

  @Test
  void shouldNameTheMissingFileWhenThereIsNoSuchPropositionSet() {
    String dossier = DossierFolder.MISSION.replace("needs", "wants");

    failureOf(new DossierFolder(folder).with("ruritania.yaml", dossier))
        .withMessage(folder.resolve("propositions/wants.yaml") + ": no such file");
  }

  @Test
  void shouldNameTheMissingFileWhenThereAreNoSuchSharedActors() {
    String dossier = DossierFolder.MISSION + "include: [zenda]\n";

    failureOf(new DossierFolder(folder).with("ruritania.yaml", dossier))
        .withMessage(folder.resolve("actors/zenda.yaml") + ": no such file");
  }

  @Test
  void shouldNameTheFieldWhenAMissionHasNoHost() {
    String dossier = DossierFolder.MISSION.replaceFirst("  host: .*\n", "");

    failureOf(new DossierFolder(folder).with("ruritania.yaml", dossier))
        .withMessageContaining("mission.host: is missing");
  }

  @Test
  void shouldNameTheFileWhenItIsEmpty() {
    failureOf(new DossierFolder(folder).with("ruritania.yaml", ""))
        .withMessageStartingWith(folder.resolve("ruritania.yaml").toString());
  }

  @Test
  void shouldNameTheFolderWhenItHoldsNoDossier() {
    assertThatExceptionOfType(InvalidFieldException.class)
        .isThrownBy(() -> DossierReader.read(folder))
        .withMessage(folder + ": no dossier (*.yaml) in this folder");
  }

  @Test
  void shouldNameTheFolderWhenItDoesNotExist() {
    Path absent = folder.resolve("absent");

    assertThatExceptionOfType(InvalidFieldException.class)
        .isThrownBy(() -> DossierReader.read(absent))
        .withMessageStartingWith(absent + ": cannot be read");
  }

  private static ThrowableAssertAlternative<InvalidFieldException> failureOf(DossierFolder files) {
    return assertThatExceptionOfType(InvalidFieldException.class).isThrownBy(files::read);
  }
}
