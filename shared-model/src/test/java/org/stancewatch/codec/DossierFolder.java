package org.stancewatch.codec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.stancewatch.model.dossier.Dossiers;

/** A folder of dossiers that is right until a test overwrites one of its files. */
final class DossierFolder {
  /** Ends with the key of the actors, so that a test can go on with one. */
  static final String MISSION =
      """
      mission:
        id: ruritania
        name: Allied mission in Ruritania
        host: {name: Ruritania, names: [Ruritania, Ruritanian]}
        sending: {name: Allies, names: [Allies, allied]}
      propositions: needs
      actors:
      """;

  private final Path folder;

  DossierFolder(Path folder) {
    this.folder = folder;
    with(
        "propositions/needs.yaml",
        """
        id: needs
        propositions:
          - {id: needed, kind: POSITION, claim: It is needed., denial: It is not needed.}
        """);
    with("ruritania.yaml", MISSION);
  }

  DossierFolder with(String file, String yaml) {
    try {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.writeString(folder.resolve(file), yaml);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  DossierFolder withActors(String yaml) {
    return with("ruritania.yaml", MISSION + yaml);
  }

  Dossiers read() {
    return DossierReader.read(folder);
  }
}
