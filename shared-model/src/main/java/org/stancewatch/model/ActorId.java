package org.stancewatch.model;

/** Names someone who can hold a position. */
public record ActorId(String value) implements Id {
  public ActorId {
    Id.checked("actorId", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
