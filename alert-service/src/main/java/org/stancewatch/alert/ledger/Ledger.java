package org.stancewatch.alert.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stancewatch.model.ActorId;
import org.stancewatch.model.MissionId;
import org.stancewatch.model.Position;
import org.stancewatch.model.Proposition;
import org.stancewatch.model.PropositionId;
import org.stancewatch.model.Statement;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.alert.AlertId;
import org.stancewatch.model.dossier.Dossiers;

/**
 * Remembers every statement and judges each new one against what was held at the time it was said.
 *
 * <p>Positions and alerts of one holder on one proposition are a function of the set of their
 * statements. Adding one compares that function's value before and after, so neither a copy nor the
 * order of arrival can raise an alert twice. Not thread-safe.
 */
public final class Ledger {
  private final LedgerStore store;
  private final LedgerSettings settings;
  private final Admission admission;

  public Ledger(Dossiers dossiers, LedgerStore store, LedgerSettings settings) {
    this.store = store;
    this.settings = settings;
    this.admission = new Admission(dossiers, settings);
  }

  /**
   * Adds a statement and judges it. A statement that is known already, in the same or a newer
   * revision of its document, changes nothing; a newer revision takes the older one's place.
   */
  public Judgement add(Statement statement) {
    List<Statement> before = store.statements().startingWith(LedgerKeys.prefix(statement));
    Optional<Statement> known =
        before.stream().filter(other -> other.id().equals(statement.id())).findFirst();
    if (known.isPresent() && !replaces(statement, known.get())) {
      return Judgement.without(new Verdict.AlreadyKnown());
    }
    Optional<Proposition> proposition = admission.proposition(statement);
    List<Statement> after = replaced(before, known, statement);
    Judgement judgement =
        proposition
            .map(p -> judge(statement, chronology(before), history(after, p)))
            .orElseGet(() -> Judgement.without(undecided(statement).orElseThrow()));
    known.ifPresent(old -> store.statements().delete(LedgerKeys.of(old)));
    store.statements().put(LedgerKeys.of(statement), statement);
    return judgement;
  }

  /**
   * Lists what was looked at for a holder's position, and why each statement counts or does not.
   */
  public Explanation explain(MissionId mission, PropositionId proposition, ActorId holder) {
    String prefix = LedgerKeys.prefix(mission, proposition, holder);
    List<Statement> statements = store.statements().startingWith(prefix);
    return statements.stream()
        .findFirst()
        .flatMap(admission::proposition)
        .map(known -> new Explaining(history(statements, known), admission).explanation())
        .orElseGet(() -> new Explanation(List.of(), List.of()));
  }

  private static List<Statement> replaced(
      List<Statement> statements, Optional<Statement> old, Statement with) {
    List<Statement> replaced = new ArrayList<>(statements);
    old.ifPresent(replaced::remove);
    replaced.add(with);
    return replaced;
  }

  private History history(List<Statement> statements, Proposition proposition) {
    return History.of(statements, proposition, admission, settings);
  }

  private Chronology chronology(List<Statement> statements) {
    return History.chronology(statements, admission, settings);
  }

  private Judgement judge(Statement statement, Chronology was, History is) {
    List<Alert> raised = new ArrayList<>();
    List<Alert> updated = new ArrayList<>();
    tell(statement, is.alerts(), raised, updated);
    Verdict verdict =
        undecided(statement).orElseGet(() -> new Verdicts(was, is).of(statement, raised));
    List<Position> positions =
        is.chronology().position().filter(now -> !Optional.of(now).equals(was.position())).stream()
            .toList();
    return new Judgement(verdict, positions, raised, updated);
  }

  private Optional<Verdict> undecided(Statement statement) {
    return admission.refusal(statement).map(Verdict.Undecided::new);
  }

  private void tell(
      Statement cause, Map<AlertId, Alert> alerts, List<Alert> raised, List<Alert> updated) {
    String prefix = LedgerKeys.prefix(cause);
    Map<AlertId, Alert> open = new HashMap<>();
    store.openAlerts().startingWith(prefix).forEach(alert -> open.put(alert.id(), alert));
    for (Alert alert : alerts.values()) {
      Alert told = open.remove(alert.id());
      if (!alert.equals(told)) {
        store.openAlerts().put(LedgerKeys.of(prefix, alert), alert);
        (told == null ? raised : updated).add(alert);
      }
    }
    for (Alert gone : open.values()) {
      store.openAlerts().delete(LedgerKeys.of(prefix, gone));
      updated.add(Retraction.of(gone, cause));
    }
  }

  /** Of one revision the report that was learned first stands; of two, the one learned last. */
  private static boolean replaces(Statement statement, Statement known) {
    String revision = statement.document().revision().value();
    int learned = statement.learnedAt().compareTo(known.learnedAt());
    int revised = revision.compareTo(known.document().revision().value());
    return revised == 0 ? learned < 0 : learned > 0 || learned == 0 && revised > 0;
  }
}
