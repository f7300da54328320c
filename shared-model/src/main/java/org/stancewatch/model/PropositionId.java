package org.stancewatch.model;

/** Names a proposition within its set. */
public record PropositionId(String value) implements Id {
  public PropositionId {
    Id.checked("propositionId", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
