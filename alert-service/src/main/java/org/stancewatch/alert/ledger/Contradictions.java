package org.stancewatch.alert.ledger;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stancewatch.model.DocumentId;
import org.stancewatch.model.Severity;
import org.stancewatch.model.Statement;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.alert.AlertId;
import org.stancewatch.model.alert.AlertKind;
import org.stancewatch.model.alert.AlertStatus;
import org.stancewatch.model.alert.Arrival;

/** Every alert that a chronology gives: a function of it, so that a replay gives the same. */
final class Contradictions {
  private final Chronology chronology;
  private final Wordsmith words;

  private Contradictions(Chronology chronology, Wordsmith words) {
    this.chronology = chronology;
    this.words = words;
  }

  /**
   * @param boundaries those of the chronology
   * @param conflicts those of the chronology
   */
  static Map<AlertId, Alert> in(
      Chronology chronology,
      List<Boundary> boundaries,
      List<Conflicts.Conflict> conflicts,
      Wordsmith words) {
    Contradictions contradictions = new Contradictions(chronology, words);
    Stream<Alert> reversals =
        boundaries.stream()
            .filter(boundary -> boundary.outcome() == Boundary.Outcome.REVERSAL)
            .map(contradictions::reversal);
    Map<AlertId, Alert> alerts = new LinkedHashMap<>();
    Stream.concat(reversals, conflicts.stream().map(contradictions::conflict))
        .forEach(alert -> alerts.putIfAbsent(alert.id(), alert));
    return alerts;
  }

  private Alert reversal(Boundary boundary) {
    Run after = boundary.after();
    Statement raising = later(boundary.before().firstLearned(), after.firstLearned());
    return alert(
        AlertKind.REVERSAL,
        after.firstLearned(),
        boundary.severity(),
        after.isCorroborated() ? AlertStatus.CORROBORATED : AlertStatus.PROVISIONAL,
        arrival(after, raising),
        boundary.before().last(),
        after.first(),
        raising,
        words.reversal(boundary));
  }

  private Alert conflict(Conflicts.Conflict conflict) {
    Statement raising = conflict.second().firstLearned();
    boolean corroborated = conflict.first().origins() >= 2 && conflict.second().origins() >= 2;
    return alert(
        AlertKind.SOURCE_CONFLICT,
        raising,
        Severity.FULL,
        corroborated ? AlertStatus.CORROBORATED : AlertStatus.PROVISIONAL,
        isOvertaken(conflict, raising.learnedAt()) ? Arrival.EARLIER : Arrival.CURRENT,
        conflict.first(),
        conflict.second(),
        raising,
        words.conflict(conflict));
  }

  private static Alert alert(
      AlertKind kind,
      Statement anchor,
      Severity severity,
      AlertStatus status,
      Arrival arrival,
      ReportedUtterance before,
      ReportedUtterance after,
      Statement raising,
      String explanation) {
    DocumentId raisedBy = raising.document().id();
    return new Alert(
        DerivedIds.alert(kind, anchor),
        kind,
        anchor.mission(),
        anchor.proposition(),
        anchor.holders().get(0),
        severity,
        status,
        arrival,
        before.toUtterance(),
        after.toUtterance(),
        raisedBy,
        raising.learnedAt(),
        lastLearned(raising, before, after),
        explanation);
  }

  /** News if the document that showed it also tells the later side, and nothing later was known. */
  private Arrival arrival(Run after, Statement raising) {
    List<Run> runs = chronology.runs();
    boolean overtaken =
        runs.subList(runs.indexOf(after) + 1, runs.size()).stream()
            .anyMatch(run -> run.wasKnownBefore(raising.learnedAt()));
    return !overtaken && after.isToldBy(raising.document().id())
        ? Arrival.CURRENT
        : Arrival.EARLIER;
  }

  private boolean isOvertaken(Conflicts.Conflict conflict, Instant time) {
    return chronology.runs().stream()
        .filter(run -> run.wasKnownBefore(time))
        .anyMatch(run -> conflict.second().said().isBefore(run.last().said()));
  }

  private static Statement later(Statement one, Statement other) {
    return ReportedUtterance.FIRST_LEARNED.compare(one, other) < 0 ? other : one;
  }

  private static Instant lastLearned(
      Statement raising, ReportedUtterance before, ReportedUtterance after) {
    return Stream.concat(before.reports().stream(), after.reports().stream())
        .map(Statement::learnedAt)
        .reduce(raising.learnedAt(), (one, other) -> one.isBefore(other) ? other : one);
  }
}
