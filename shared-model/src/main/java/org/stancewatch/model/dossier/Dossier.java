package org.stancewatch.model.dossier;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stancewatch.model.Actor;
import org.stancewatch.model.ActorId;
import org.stancewatch.model.Mission;
import org.stancewatch.model.Require;
import org.stancewatch.model.Tenure;

/**
 * A mission to watch: its actors, and the propositions asked of it.
 *
 * <p>Every affiliation, principal and office of an actor is itself an actor of the dossier.
 */
public record Dossier(Mission mission, PropositionSet propositions, List<Actor> actors) {
  public Dossier {
    Require.present("mission", mission);
    Require.present("propositions", propositions);
    actors = Require.list("actors", actors);
    Unique.check("actors", actors, Actor::id);
    Set<ActorId> known = actors.stream().map(Actor::id).collect(Collectors.toSet());
    for (int at = 0; at < actors.size(); at++) {
      checkReferences("actors[" + at + "]", actors.get(at), known);
    }
  }

  private static void checkReferences(String path, Actor actor, Set<ActorId> known) {
    checkKnown(path + ".affiliation", actor.affiliation(), known);
    checkKnown(path + ".principal", actor.principal(), known);
    for (Tenure tenure : actor.offices()) {
      checkKnown(path + ".offices.office", tenure.office(), known);
    }
  }

  private static void checkKnown(String field, ActorId id, Set<ActorId> known) {
    Require.that(
        id == null || known.contains(id),
        field,
        "no actor of the dossier has the id \"" + id + "\"");
  }

  public Optional<Actor> actor(ActorId id) {
    return actors.stream().filter(actor -> actor.id().equals(id)).findFirst();
  }
}
