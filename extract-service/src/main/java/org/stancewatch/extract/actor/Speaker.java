package org.stancewatch.extract.actor;

import org.stancewatch.model.Actor;
import org.stancewatch.model.ActorKind;
import org.stancewatch.model.ActorReference;
import org.stancewatch.model.Source;

/**
 * An actor as resolved from a source.
 *
 * @param actor who speaks
 * @param known the dossier's actor; null if none has it
 * @param certainty 0 to 1: how sure it is that the source means this actor
 */
public record Speaker(ActorReference actor, Actor known, double certainty) {

  static Speaker of(Actor actor, double certainty) {
    return new Speaker(actor.reference(), actor, certainty);
  }

  static Speaker unlisted(String name, ActorKind kind, double certainty) {
    return new Speaker(new ActorReference(Slugs.actorId(name), name, kind), null, certainty);
  }

  /** Who published a document, and so says what it says without a source. */
  public static Speaker publisher(Source source) {
    return unlisted(source.name(), ActorKind.INSTITUTION, 1);
  }

  Speaker lessCertain(double factor) {
    return new Speaker(actor, known, certainty * factor);
  }

  /** Whoever speaks for it: a person's office is a body of its own, a body's spokesman the body. */
  Speaker voice() {
    return isPerson()
        ? unlisted("Office of " + actor.name(), ActorKind.INSTITUTION, 0.85)
        : lessCertain(0.95);
  }

  public boolean isPerson() {
    return actor.kind() == ActorKind.PERSON;
  }

  boolean isInstitution() {
    return actor.kind() == ActorKind.INSTITUTION;
  }
}
