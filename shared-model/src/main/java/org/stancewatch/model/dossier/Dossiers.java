package org.stancewatch.model.dossier;

import java.util.List;
import java.util.Optional;
import org.stancewatch.model.MissionId;
import org.stancewatch.model.Proposition;
import org.stancewatch.model.PropositionId;
import org.stancewatch.model.Require;

/** Every dossier that is watched. */
public record Dossiers(List<Dossier> all) {
  public Dossiers {
    all = Require.list("dossiers", all);
    Unique.check("dossiers", all, dossier -> dossier.mission().id());
  }

  public Optional<Dossier> of(MissionId mission) {
    return all.stream().filter(dossier -> dossier.mission().id().equals(mission)).findFirst();
  }

  public Optional<Proposition> proposition(MissionId mission, PropositionId proposition) {
    return of(mission).flatMap(dossier -> dossier.propositions().find(proposition));
  }
}
