package org.stancewatch.alert;

import java.nio.file.Path;
import org.stancewatch.codec.DossierReader;
import org.stancewatch.model.dossier.Dossiers;

/** The dossiers that the project ships. */
public final class TestDossiers {
  public static final Path FOLDER = Path.of("..", "dossiers");
  public static final Dossiers ALL = DossierReader.read(FOLDER);

  private TestDossiers() {}
}
