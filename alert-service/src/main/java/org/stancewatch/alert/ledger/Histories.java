package org.stancewatch.alert.ledger;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stancewatch.model.MissionId;
import org.stancewatch.model.Proposition;
import org.stancewatch.model.PropositionKind;
import org.stancewatch.model.Statement;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.alert.AlertId;
import org.stancewatch.model.alert.AlertKind;

/** What the ledger holds of one proposition at one moment, read holder by holder. */
final class Histories {
  private final OrderedStore<Statement> store;
  private final MissionId mission;
  private final Proposition proposition;
  private final Admission admission;
  private final LedgerSettings settings;
  private final Map<String, History> read = new HashMap<>();

  Histories(
      OrderedStore<Statement> store,
      MissionId mission,
      Proposition proposition,
      Admission admission,
      LedgerSettings settings) {
    this.store = store;
    this.mission = mission;
    this.proposition = proposition;
    this.admission = admission;
    this.settings = settings;
  }

  History of(String scope) {
    return read.computeIfAbsent(
        scope, s -> History.of(s, statements(s), proposition, admission, settings));
  }

  private List<Statement> statements(String scope) {
    return store.startingWith(LedgerKeys.prefix(mission, proposition.id(), scope));
  }

  /** Whose positions and alerts may change when a statement comes or goes. */
  Set<String> touchedBy(Statement statement) {
    Set<String> touched = new TreeSet<>(LedgerKeys.scopes(statement));
    for (String scope : LedgerKeys.scopes(statement)) {
      of(scope).statements().forEach(other -> touched.addAll(wider(scope, other)));
    }
    return touched;
  }

  private static List<String> wider(String scope, Statement statement) {
    List<String> scopes = LedgerKeys.scopes(statement);
    return scopes.subList(scopes.indexOf(scope) + 1, scopes.size());
  }

  /** Every alert of one scope: a function of the statements, so that a replay gives the same. */
  Map<AlertId, Alert> alerts(String scope) {
    Contradictions contradictions = new Contradictions(scope, new Wordsmith(proposition));
    Stream<Alert> alerts =
        scope.equals(LedgerKeys.EVERYONE)
            ? everyone(contradictions)
            : Stream.of(reversals(scope, contradictions), within(scope, contradictions))
                .flatMap(found -> found);
    Map<AlertId, Alert> byId = new LinkedHashMap<>();
    alerts.forEach(alert -> byId.putIfAbsent(alert.id(), alert));
    return byId;
  }

  private Stream<Alert> everyone(Contradictions contradictions) {
    List<Statement> statements = statements(LedgerKeys.EVERYONE);
    if (proposition.kind() == PropositionKind.FIGURE) {
      List<Statement> figures = statements.stream().filter(admission::admitsFigure).toList();
      return new Figures(settings)
          .conflicts(figures).stream()
              .map(found -> contradictions.opposition(AlertKind.FIGURE_CONFLICT, found));
    }
    return camps().disputes(statements.stream().filter(admission::admits).toList()).stream()
        .map(dispute -> contradictions.opposition(AlertKind.DISPUTE, dispute));
  }

  private Stream<Alert> reversals(String scope, Contradictions contradictions) {
    return of(scope).turns().stream()
        .filter(turn -> !turn.joint() || !isToldOfNarrower(scope, turn))
        .map(contradictions::reversal);
  }

  /** One contradiction is one alert, at the most specific holder. */
  private boolean isToldOfNarrower(String scope, Turn turn) {
    ReportedUtterance later = turn.boundary().after().first();
    return later.reports().stream()
        .flatMap(report -> narrower(scope, report))
        .distinct()
        .flatMap(
            holder -> of(holder).turns().stream().filter(t -> !holder.equals(scope) || !t.joint()))
        .anyMatch(other -> other.shows(later));
  }

  /** The holders that are no wider: those more specific, and itself. */
  private static Stream<String> narrower(String scope, Statement report) {
    List<String> scopes = LedgerKeys.scopes(report);
    return scopes.subList(0, scopes.indexOf(scope) + 1).stream();
  }

  private Stream<Alert> within(String scope, Contradictions contradictions) {
    History history = of(scope);
    Conflicts conflicts = new Conflicts(proposition, settings);
    List<Statement> admitted = history.statements().stream().filter(admission::admits).toList();
    return Stream.concat(
        conflicts.in(history.own().contested()).stream()
            .map(found -> contradictions.opposition(AlertKind.SOURCE_CONFLICT, found)),
        camps().splits(scope, admitted).stream()
            .map(found -> contradictions.opposition(AlertKind.CAMP_SPLIT, found)));
  }

  private Camps camps() {
    return new Camps(proposition, settings, said -> Chronology.of(said, settings));
  }
}
