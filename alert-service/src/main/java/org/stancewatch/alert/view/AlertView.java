package org.stancewatch.alert.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.alert.AlertId;
import org.stancewatch.model.alert.AlertKind;
import org.stancewatch.model.alert.AlertStatus;

/** The alerts told last, at most so many, and those who follow them. Thread-safe. */
public final class AlertView {
  private static final Comparator<Alert> NEWEST_FIRST =
      Comparator.comparing(Alert::raisedAt).reversed().thenComparing(alert -> alert.id().value());

  private final int most;
  private final Map<AlertId, ToldAlert> alerts = new LinkedHashMap<>();
  private final Map<AlertId, List<Long>> offsets = new HashMap<>();
  private final List<Consumer<ToldAlert>> followers = new CopyOnWriteArrayList<>();
  private Cursor cursor = Cursor.START;

  /**
   * @param most how many alerts are kept; those told longest ago are forgotten first
   */
  public AlertView(int most) {
    this.most = most;
  }

  /** How many alerts are kept. */
  public int most() {
    return most;
  }

  /** Keeps an alert and tells every follower. */
  public synchronized void put(Alert alert, int partition, long offset) {
    cursor = cursor.after(partition, offset);
    ToldAlert told = new ToldAlert(alert, partition, offset, cursor);
    alerts.remove(alert.id());
    alerts.put(alert.id(), told);
    offsets.computeIfAbsent(alert.id(), id -> new ArrayList<>()).add(offset);
    if (alerts.size() > most) {
      AlertId oldest = alerts.keySet().iterator().next();
      alerts.remove(oldest);
      offsets.remove(oldest);
    }
    followers.forEach(follower -> follower.accept(told));
  }

  public synchronized Optional<Alert> find(AlertId id) {
    return Optional.ofNullable(alerts.get(id)).map(ToldAlert::alert);
  }

  /** Where every revision of an alert lies, the oldest first. */
  public synchronized Optional<Revisions> revisions(AlertId id) {
    return Optional.ofNullable(alerts.get(id))
        .map(told -> new Revisions(told.partition(), offsets.get(id)));
  }

  /** The newest first, by when they were raised. */
  public List<Alert> find(Predicate<Alert> wanted) {
    return snapshot().stream().filter(wanted).sorted(NEWEST_FIRST).toList();
  }

  /** How many of those kept are of a kind and in a status. */
  public synchronized long count(AlertKind kind, AlertStatus status) {
    return alerts.values().stream()
        .map(ToldAlert::alert)
        .filter(alert -> alert.kind() == kind && alert.status() == status)
        .count();
  }

  private synchronized List<Alert> snapshot() {
    return alerts.values().stream().map(ToldAlert::alert).toList();
  }

  /**
   * Tells of what was missed and then of every alert, with no gap between.
   *
   * @param follower returns at once and does not throw
   * @return ends it
   */
  public synchronized Runnable follow(Predicate<ToldAlert> missed, Consumer<ToldAlert> follower) {
    alerts.values().stream().filter(missed).forEach(follower);
    followers.add(follower);
    return () -> followers.remove(follower);
  }
}
