package org.stancewatch.model;

import jakarta.annotation.Nullable;
import java.util.List;

/**
 * A person, office, institution or government that a dossier knows.
 *
 * @param name the full name to show
 * @param aliases other names, short names and transliterations
 * @param offices which offices a person held when
 * @param affiliation the body it belongs to and may speak for, such as a minister's or a ministry's
 *     government; null if none
 * @param principal whom it speaks for, as a spokesman does; null if no one
 */
public record Actor(
    ActorId id,
    String name,
    ActorKind kind,
    List<String> aliases,
    List<Tenure> offices,
    @Nullable ActorId affiliation,
    @Nullable ActorId principal) {
  public Actor {
    Require.present("id", id);
    Require.text("name", name, Source.LONGEST_NAME);
    Require.present("kind", kind);
    aliases = Require.list("aliases", aliases);
    offices = Require.list("offices", offices);
    Require.that(
        offices.isEmpty() || kind == ActorKind.PERSON, "offices", "expected of a PERSON only");
  }

  public ActorReference reference() {
    return new ActorReference(id, name, kind);
  }
}
