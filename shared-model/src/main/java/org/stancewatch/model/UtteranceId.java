package org.stancewatch.model;

/** Names one act of stating, however many documents report it. */
public record UtteranceId(String value) implements Id {
  public UtteranceId {
    Id.checked("utteranceId", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
