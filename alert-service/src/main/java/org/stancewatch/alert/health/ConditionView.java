package org.stancewatch.alert.health;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import org.stancewatch.model.health.Condition;
import org.stancewatch.model.health.ConditionId;
import org.stancewatch.model.health.ConditionKind;

/** What was told of each condition last, as far as this instance knows. Thread-safe. */
public final class ConditionView {
  private static final Comparator<Condition> LAST_CHANGED_FIRST =
      Comparator.comparing(Condition::changedAt)
          .reversed()
          .thenComparing(condition -> condition.id().value());

  private final ConcurrentMap<ConditionId, Condition> conditions = new ConcurrentHashMap<>();

  /**
   * @param condition null if nothing is told of it any more
   */
  public void put(ConditionId id, Condition condition) {
    if (condition == null) {
      conditions.remove(id);
    } else {
      conditions.put(id, condition);
    }
  }

  /** Those that changed last come first. */
  public List<Condition> find(Predicate<Condition> wanted) {
    return conditions.values().stream().filter(wanted).sorted(LAST_CHANGED_FIRST).toList();
  }

  /** How many of a kind hold. */
  public long countRaised(ConditionKind kind) {
    return conditions.values().stream()
        .filter(condition -> condition.kind() == kind && condition.holds())
        .count();
  }
}
