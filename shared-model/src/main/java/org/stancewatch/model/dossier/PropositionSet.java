package org.stancewatch.model.dossier;

import java.util.List;
import java.util.Optional;
import org.stancewatch.model.Proposition;
import org.stancewatch.model.PropositionId;
import org.stancewatch.model.Require;

/**
 * The propositions asked of every mission of one sort.
 *
 * @param id the name by which dossiers use it
 */
public record PropositionSet(String id, List<Proposition> propositions) {
  public PropositionSet {
    Require.text("id", id, 100);
    propositions = Require.list("propositions", propositions);
    Unique.check("propositions", propositions, Proposition::id);
  }

  public Optional<Proposition> find(PropositionId wanted) {
    return propositions.stream().filter(p -> p.id().equals(wanted)).findFirst();
  }
}
