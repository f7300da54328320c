package org.stancewatch.alert.http;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.stancewatch.alert.query.Matter;
import org.stancewatch.model.ActorId;
import org.stancewatch.model.Holder;
import org.stancewatch.model.MissionId;
import org.stancewatch.model.PropositionId;
import org.stancewatch.model.Require;
import org.stancewatch.model.dossier.Dossiers;

/**
 * Which part of what is watched a request asks for. Whom no dossier knows can hold a position too,
 * so any actor can be asked for.
 */
record Watched(
    Optional<MissionId> mission, Optional<ActorId> actor, Optional<PropositionId> proposition) {
  static Watched of(Parameters parameters, Dossiers dossiers) {
    return new Watched(
        parameters.find("mission", value -> mission(value, dossiers)),
        parameters.find("actor", ActorId::new),
        parameters.find("proposition", value -> proposition(value, dossiers)));
  }

  private static MissionId mission(String value, Dossiers dossiers) {
    MissionId mission = new MissionId(value);
    Require.that(
        dossiers.of(mission).isPresent(),
        "mission",
        "no dossier has the mission \"" + value + "\"");
    return mission;
  }

  private static PropositionId proposition(String value, Dossiers dossiers) {
    PropositionId proposition = new PropositionId(value);
    Require.that(
        dossiers.all().stream().anyMatch(d -> d.propositions().find(proposition).isPresent()),
        "proposition",
        "no dossier has the proposition \"" + value + "\"");
    return proposition;
  }

  /** What has to be asked of the ledger. */
  List<Matter> matters(Dossiers dossiers) {
    return Matter.in(dossiers).stream()
        .filter(matter -> isOr(mission, matter.mission()::equals))
        .filter(matter -> isOr(proposition, matter.proposition()::equals))
        .toList();
  }

  boolean includes(MissionId itsMission, PropositionId itsProposition, Holder holder) {
    return isOr(mission, itsMission::equals)
        && isOr(proposition, itsProposition::equals)
        && isOr(actor, holder.id()::equals);
  }

  private static <T> boolean isOr(Optional<T> wanted, Predicate<T> test) {
    return wanted.map(test::test).orElse(true);
  }
}
