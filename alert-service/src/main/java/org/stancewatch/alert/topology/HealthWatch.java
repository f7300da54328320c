package org.stancewatch.alert.topology;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.alert.health.ConditionLog;
import org.stancewatch.alert.health.Conditions;
import org.stancewatch.alert.health.Observer;
import org.stancewatch.model.health.Condition;

/**
 * Looks at the flow of news for all instances, as long as that falls to this one, and writes down
 * what has changed. Thread-safe.
 */
public final class HealthWatch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(HealthWatch.class);

  private final BooleanSupplier isOurs;
  private final Supplier<Observer> observers;
  private final Supplier<ConditionLog> logs;
  private final Conditions conditions;
  private final Clock clock;
  private Observer observer;
  private ConditionLog log;
  private boolean closed;

  /**
   * @param isOurs whether it falls to this instance now
   * @param observers makes one that begins to look
   * @param logs makes one that shuts out those made before, of whichever instance
   */
  public HealthWatch(
      BooleanSupplier isOurs,
      Supplier<Observer> observers,
      Supplier<ConditionLog> logs,
      Conditions conditions,
      Clock clock) {
    this.isOurs = isOurs;
    this.observers = observers;
    this.logs = logs;
    this.conditions = conditions;
    this.clock = clock;
  }

  /** Looks once. Whatever fails is tried again the next time. */
  public synchronized void check() {
    if (closed || !isOurs.getAsBoolean()) {
      resign();
      return;
    }
    try {
      watch();
    } catch (RuntimeException e) {
      LOG.warn("Cannot write down what is the matter, trying again", e);
      closeLog();
    }
  }

  private void watch() {
    if (observer == null) {
      observer = observers.get();
    }
    if (!observer.isCaughtUp()) {
      return;
    }
    if (log == null) {
      log = logs.get();
    }
    Instant now = clock.instant();
    List<Condition> changes = conditions.changes(log.known(), observer.asOf(now), now);
    if (!changes.isEmpty()) {
      log.write(changes);
      changes.forEach(change -> LOG.info("{}: {}", change.status(), change.explanation()));
    }
  }

  private void resign() {
    closeLog();
    if (observer != null) {
      observer.close();
      observer = null;
    }
  }

  private void closeLog() {
    if (log != null) {
      log.close();
      log = null;
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    resign();
  }
}
