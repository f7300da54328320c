package org.stancewatch.alert.health;

import java.time.Instant;
import java.util.stream.Stream;
import org.stancewatch.model.health.Condition;
import org.stancewatch.model.health.ConditionKind;

/** Tells which conditions of one kind hold. */
interface Rule {
  ConditionKind kind();

  /** Whether enough is seen to tell. */
  default boolean canTell(Observations seen) {
    return true;
  }

  /** Those that hold, raised now; since when, only the first to see it knows. */
  Stream<Condition> holding(Observations seen, Instant now);

  /** How one of them ended, in a sentence. */
  String ending(Condition ended, Observations seen);
}
