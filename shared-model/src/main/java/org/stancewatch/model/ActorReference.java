package org.stancewatch.model;

/**
 * An actor as a statement names them: from a dossier, or a person or body known only from the
 * article.
 *
 * @param name the full name to show
 */
public record ActorReference(ActorId id, String name, ActorKind kind) {
  public ActorReference {
    Require.present("id", id);
    Require.text("name", name, Source.LONGEST_NAME);
    Require.present("kind", kind);
  }
}
