package org.stancewatch.model;

/** Names a publisher. */
public record SourceId(String value) implements Id {
  public SourceId {
    Id.checked("sourceId", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
