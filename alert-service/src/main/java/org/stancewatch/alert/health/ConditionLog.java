package org.stancewatch.alert.health;

import java.util.Collection;
import java.util.List;
import org.stancewatch.model.health.Condition;

/** Where conditions are written down. Whoever has opened one last is the only one who can write. */
public interface ConditionLog extends AutoCloseable {
  /** What was written of each condition last, by whomever. */
  Collection<Condition> known();

  /** Writes all of them or none, and returns when they are kept. */
  void write(List<Condition> changes);

  @Override
  void close();
}
