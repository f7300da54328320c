package org.stancewatch.alert.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    Versions before = filing.versions(statement);
    Versions after = before.with(statement);
    filing.keepPast(before, after);
    if (after.standing().equals(before.standing())) {
      return Judgement.without(new Verdict.AlreadyKnown());
    }
    List<Statement> gone = before.standing().stream().toList();
    Statement standing = after.standing().orElseThrow();
    Optional<Proposition> proposition = admission.proposition(standing);
    if (proposition.isEmpty()) {
      filing.replace(gone, List.of(standing), false);
      return Judgement.without(new Verdict.Undecided(Reason.UNKNOWN_PROPOSITION));
    }
    Change change = change(standing.mission(), proposition.get(), gone, List.of(standing));
    change.apply();
    return change.judgement(
        standing.document().id(),
        standing.learnedAt(),
        raised -> verdict(standing, change, raised));
  }

  /**
   * Takes back what a document no longer says. What arrives later of its older revisions stays
   * taken back.
   */
  public Judgement retract(Retraction retraction) {
    Optional<Proposition> proposition =
        admission.proposition(retraction.mission(), retraction.proposition());
    List<Statement> withdrawn = withdrawnBy(retraction);
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

  /** The statements that stood without the retraction, and with it do not. */
  private List<Statement> withdrawnBy(Retraction retraction) {
    List<Statement> withdrawn = new ArrayList<>();
    for (Versions before :
        filing.versions(retraction.mission(), retraction.proposition(), retraction.document())) {
      Versions after = before.with(retraction);
      filing.keepPast(before, after);
      before.standing().filter(s -> after.standing().isEmpty()).ifPresent(withdrawn::add);
    }
    return withdrawn;
  }

  /**
   * What a holder held at a point in both times: a function of the statements that it includes, as
   * if nothing else had ever been said or learned. What a document has taken back since was known
   * until then.
   */
  public Optional<Position> position(
      MissionId mission, PropositionId proposition, ActorId holder, AsOf when) {
    String prefix = LedgerKeys.prefix(mission, proposition, holder);
    List<Statement> known =
        Stream.concat(
                store.statements().startingWith(prefix).stream(), stoodAt(when.known(), prefix))
            .filter(when::includes)
            .filter(admission::admits)
            .sorted(Comparator.comparing(s -> LedgerKeys.of(holder.value(), s)))
            .toList();
    return Chronology.of(known, settings).position(holder);
  }

  private Stream<Statement> stoodAt(Instant known, String prefix) {
    return known == null
        ? Stream.empty()
        : store.past().startingWith(prefix).stream()
            .filter(past -> past.stoodAt(known))
            .map(PastStatement::statement);
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
}
