package org.stancewatch.alert.query;

import java.util.List;
import org.stancewatch.model.MissionId;
import org.stancewatch.model.PropositionId;
import org.stancewatch.model.dossier.Dossiers;

/** A proposition asked of a mission: all that is known of one lies in one partition. */
public record Matter(MissionId mission, PropositionId proposition) {
  /** Every matter that is watched, in the order of the ledger. */
  public static List<Matter> in(Dossiers dossiers) {
    return dossiers.all().stream()
        .flatMap(
            dossier ->
                dossier.propositions().propositions().stream()
                    .map(proposition -> new Matter(dossier.mission().id(), proposition.id())))
        .sorted((one, other) -> one.prefix().compareTo(other.prefix()))
        .toList();
  }

  /** The key of its records, which decides their partition. */
  public String key() {
    return mission + "|" + proposition;
  }

  /** What the keys of its statements in the ledger start with. */
  public String prefix() {
    return key() + "|";
  }
}
