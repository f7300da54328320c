package org.stancewatch.model;

/** Names a mission, as its dossier does. */
public record MissionId(String value) implements Id {
  public MissionId {
    Id.checked("missionId", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
