package org.stancewatch.alert.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.stancewatch.model.ActorId;
import org.stancewatch.model.DocumentId;
import org.stancewatch.model.MissionId;
import org.stancewatch.model.Position;
import org.stancewatch.model.Proposition;
import org.stancewatch.model.PropositionKind;
import org.stancewatch.model.Statement;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.alert.AlertId;

/** Statements that come or go, and what that changes for everyone whom it touches. */
final class Change {
  private final LedgerStore store;
  private final Filing filing;
  private final Supplier<Histories> histories;
  private final MissionId mission;
  private final Proposition proposition;
  private final List<Statement> gone;
  private final List<Statement> come;
  private final Set<String> touched = new TreeSet<>();
  private final Histories before;
  private Histories after;

  Change(
      LedgerStore store,
      Filing filing,
      Supplier<Histories> histories,
      MissionId mission,
      Proposition proposition,
      List<Statement> gone,
      List<Statement> come) {
    this.store = store;
    this.filing = filing;
    this.histories = histories;
    this.mission = mission;
    this.proposition = proposition;
    this.gone = gone;
    this.come = come;
    before = histories.get();
    Stream.concat(gone.stream(), come.stream())
        .forEach(statement -> touched.addAll(before.touchedBy(statement)));
    touched.forEach(before::of);
  }

  void apply() {
    filing.replace(gone, come, isComparedAcrossHolders());
    after = histories.get();
  }

  private boolean isComparedAcrossHolders() {
    return proposition.kind() == PropositionKind.FIGURE || Same.isDisputable(proposition);
  }

  History before(String scope) {
    return before.of(scope);
  }

  History after(String scope) {
    return after.of(scope);
  }

  /**
   * @param cause the document that changes it
   * @param time when that was learned
   * @param verdict given the alerts that are raised
   */
  Judgement judgement(DocumentId cause, Instant time, Function<List<Alert>, Verdict> verdict) {
    List<Position> changed = new ArrayList<>();
    List<Position> ended = new ArrayList<>();
    touched.forEach(scope -> comparePositions(scope, changed, ended));
    List<Alert> raised = new ArrayList<>();
    List<Alert> updated = new ArrayList<>();
    for (String scope : scopesOfAlerts()) {
      compareAlerts(scope, cause, time, raised, updated);
    }
    return new Judgement(verdict.apply(raised), changed, ended, raised, updated);
  }

  private Set<String> scopesOfAlerts() {
    if (proposition.kind() == PropositionKind.FIGURE) {
      return Set.of(LedgerKeys.EVERYONE);
    }
    Set<String> scopes = new TreeSet<>(touched);
    if (isComparedAcrossHolders()) {
      scopes.add(LedgerKeys.EVERYONE);
    }
    return scopes;
  }

  private void comparePositions(String scope, List<Position> changed, List<Position> ended) {
    ActorId holder = new ActorId(scope);
    Optional<Position> was = before(scope).joint().position(holder);
    Optional<Position> is = after(scope).joint().position(holder);
    if (is.isEmpty()) {
      was.ifPresent(ended::add);
    } else if (!is.equals(was)) {
      changed.add(is.get());
    }
  }

  private void compareAlerts(
      String scope, DocumentId cause, Instant time, List<Alert> raised, List<Alert> updated) {
    Map<AlertId, Alert> open = new HashMap<>();
    store
        .openAlerts()
        .startingWith(LedgerKeys.prefix(mission, proposition.id(), scope))
        .forEach(alert -> open.put(alert.id(), alert));
    for (Alert alert : after.alerts(scope).values()) {
      Alert told = open.remove(alert.id());
      if (!alert.equals(told)) {
        store.openAlerts().put(LedgerKeys.of(scope, alert), alert);
        (told == null ? raised : updated).add(alert);
      }
      if (told != null) {
        foundation(told)
            .map(
                lost ->
                    isOfTheSame(told, alert)
                        ? Withdrawn.amendment(told, lost, cause, time)
                        : Withdrawn.cancellation(told, lost, cause, time))
            .ifPresent(raised::add);
      }
    }
    for (Alert alert : open.values()) {
      store.openAlerts().delete(LedgerKeys.of(scope, alert));
      updated.add(Withdrawn.of(alert, cause, time));
      foundation(alert)
          .map(lost -> Withdrawn.cancellation(alert, lost, cause, time))
          .ifPresent(raised::add);
    }
  }

  /** Whether one of the sides is the same, so that it is no other turn which took the id over. */
  private static boolean isOfTheSame(Alert told, Alert now) {
    return told.before().id().equals(now.before().id())
        || told.after().id().equals(now.after().id())
        || told.after().saidAt().overlaps(now.after().saidAt());
  }

  /** The statement taken back that an alert rested on, as it was told; empty if on none. */
  private Optional<Statement> foundation(Alert told) {
    return gone.stream()
        .filter(statement -> come.stream().noneMatch(now -> now.id().equals(statement.id())))
        .filter(
            statement ->
                told.before().report().id().equals(statement.id())
                    || told.after().report().id().equals(statement.id()))
        .findFirst();
  }
}
