package org.stancewatch.alert.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.stancewatch.model.Proposition;
import org.stancewatch.model.Statement;

/**
 * All that one holder said on one proposition, and all that was said for them by others.
 *
 * @param scope whose it is
 * @param statements in the order of the ledger
 * @param own what they said themselves
 * @param joint that and what others said for them; {@code own} itself if no one did
 * @param boundaries those of {@code own}
 * @param turns where they, or those who speak for them, changed their mind
 */
record History(
    String scope,
    List<Statement> statements,
    Chronology own,
    Chronology joint,
    List<Boundary> boundaries,
    List<Turn> turns) {

  static History of(
      String scope,
      List<Statement> statements,
      Proposition proposition,
      Admission admission,
      LedgerSettings settings) {
    List<Statement> admitted = statements.stream().filter(admission::admits).toList();
    List<Statement> spoken = admitted.stream().filter(isVoice(scope)).toList();
    Chronology own = Chronology.of(spoken, settings);
    boolean alone = spoken.size() == admitted.size();
    Chronology joint = alone ? own : Chronology.of(admitted, settings);
    List<Boundary> boundaries = Boundary.in(own.runs(), proposition, settings);
    List<Turn> turns = new ArrayList<>(Turn.own(own, boundaries));
    if (!alone) {
      turns.addAll(Turn.joint(joint, Boundary.in(joint.runs(), proposition, settings), settings));
    }
    return new History(scope, statements, own, joint, boundaries, turns);
  }

  /** Whether a statement is of this holder's own mouth. */
  static Predicate<Statement> isVoice(String scope) {
    return statement -> LedgerKeys.scopes(statement).get(0).equals(scope);
  }

  Optional<Boundary> boundaryInto(Run run) {
    return boundaries.stream().filter(boundary -> boundary.after() == run).findFirst();
  }
}
