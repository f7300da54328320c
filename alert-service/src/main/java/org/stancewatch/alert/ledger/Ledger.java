package org.stancewatch.alert.ledger;

import java.util.List;
import java.util.Optional;
import org.stancewatch.model.ActorId;
import org.stancewatch.model.MissionId;
import org.stancewatch.model.Position;
import org.stancewatch.model.Proposition;
import org.stancewatch.model.PropositionId;
import org.stancewatch.model.Retraction;
import org.stancewatch.model.Statement;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.dossier.Dossiers;

/**
 * Remembers every statement and judges each new one against what was held at the time it was said.
 *
 * <p>Positions and alerts on one proposition are a function of the set of the statements on it.
 * Adding one compares that function's value before and after, so neither a copy nor the order of
 * arrival can raise an alert twice. Not thread-safe.
 */
public final class Ledger {
  private final LedgerStore store;
  private final LedgerSettings settings;
  private final Admission admission;
  private final Filing filing;

  public Ledger(Dossiers dossiers, LedgerStore store, LedgerSettings settings) {
    this.store = store;
    this.settings = settings;
    this.admission = new Admission(dossiers, settings);
    this.filing = new Filing(store);
  }

  /**
   * Adds a statement and judges it. A statement that is known already, in the same or a newer
   * revision of its document, or that its document has taken back since, changes nothing; a newer
   * revision takes the older one's place.
   */
  public Judgement add(Statement statement) {
    Optional<Statement> known = filing.find(statement);
    if (known.filter(other -> !replaces(statement, other)).isPresent()
        || filing.isRetracted(statement)) {
      return Judgement.without(new Verdict.AlreadyKnown());
    }
    Optional<Proposition> proposition = admission.proposition(statement);
    if (proposition.isEmpty()) {
      filing.replace(known.stream().toList(), List.of(statement), false);
      return Judgement.without(new Verdict.Undecided(Reason.UNKNOWN_PROPOSITION));
    }
    Change change =
        change(statement.mission(), proposition.get(), known.stream().toList(), List.of(statement));
    change.apply();
    return change.judgement(
        statement.document().id(),
        statement.learnedAt(),
        raised -> verdict(statement, change, raised));
  }

  /**
   * Takes back what a document no longer says. What arrives later of its older revisions stays
   * taken back.
   */
  public Judgement retract(Retraction retraction) {
    Optional<Proposition> proposition =
        admission.proposition(retraction.mission(), retraction.proposition());
    List<Statement> withdrawn = filing.withdrawnBy(retraction);
    filing.keep(retraction);
    if (proposition.isEmpty() || withdrawn.isEmpty()) {
      filing.replace(withdrawn, List.of(), false);
      return Judgement.without(new Verdict.Retracted());
    }
    Change change = change(retraction.mission(), proposition.get(), withdrawn, List.of());
    change.apply();
    return change.judgement(
        retraction.document(), retraction.learnedAt(), raised -> new Verdict.Retracted());
  }

  /**
   * What a holder held at a point in both times: a function of the statements that it includes, as
   * if nothing else had ever been said or learned. What a document took back is not known to have
   * been there.
   */
  public Optional<Position> position(
      MissionId mission, PropositionId proposition, ActorId holder, AsOf when) {
    List<Statement> known =
        store.statements().startingWith(LedgerKeys.prefix(mission, proposition, holder)).stream()
            .filter(when::includes)
            .filter(admission::admits)
            .toList();
    return Chronology.of(known, settings).position(holder);
  }

  /**
   * Lists what was looked at for a holder's position, and why each statement counts or does not.
   */
  public Explanation explain(MissionId mission, PropositionId proposition, ActorId holder) {
    return admission
        .proposition(mission, proposition)
        .map(known -> explanation(histories(mission, known), holder.value()))
        .orElseGet(() -> new Explanation(List.of(), List.of()));
  }

  private Explanation explanation(Histories histories, String holder) {
    List<Alert> alerts = List.copyOf(histories.alerts(holder).values());
    return new Explaining(histories.of(holder), admission, alerts).explanation();
  }

  private Histories histories(MissionId mission, Proposition proposition) {
    return new Histories(store.statements(), mission, proposition, admission, settings);
  }

  private Change change(
      MissionId mission, Proposition proposition, List<Statement> gone, List<Statement> come) {
    return new Change(
        store, filing, () -> histories(mission, proposition), mission, proposition, gone, come);
  }

  private Verdict verdict(Statement statement, Change change, List<Alert> raised) {
    String voice = LedgerKeys.scopes(statement).get(0);
    return admission
        .refusal(statement)
        .<Verdict>map(reason -> refused(reason, raised))
        .orElseGet(
            () ->
                new Verdicts(change.before(voice).own(), change.after(voice))
                    .of(statement, raised));
  }

  /** A figure moves no position, but can conflict with another. */
  private static Verdict refused(Reason reason, List<Alert> raised) {
    return reason == Reason.FIGURE && !raised.isEmpty()
        ? new Verdict.Conflict(raised.get(0).id())
        : new Verdict.Undecided(reason);
  }

  /** Of one revision the report that was learned first stands; of two, the one learned last. */
  private static boolean replaces(Statement statement, Statement known) {
    String revision = statement.document().revision().value();
    int learned = statement.learnedAt().compareTo(known.learnedAt());
    int revised = revision.compareTo(known.document().revision().value());
    return revised == 0 ? learned < 0 : learned > 0 || learned == 0 && revised > 0;
  }
}
