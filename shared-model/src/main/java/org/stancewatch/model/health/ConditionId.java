package org.stancewatch.model.health;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.stancewatch.model.Id;

/** Names a condition; the same one that comes about again has the same id. */
public record ConditionId(String value) implements Id {
  public ConditionId {
    Id.checked("conditionId", value);
  }

  /** The id of the condition of that kind about that subject. */
  public static ConditionId of(ConditionKind kind, String subject) {
    byte[] name = (kind + "|" + subject).getBytes(StandardCharsets.UTF_8);
    return new ConditionId(UUID.nameUUIDFromBytes(name).toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
