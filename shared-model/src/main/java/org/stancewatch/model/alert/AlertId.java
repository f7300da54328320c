package org.stancewatch.model.alert;

import org.stancewatch.model.Id;

/** Names a contradiction; the same contradiction found again has the same id. */
public record AlertId(String value) implements Id {
  public AlertId {
    Id.checked("alertId", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
