package org.stancewatch.alert.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stancewatch.model.Proposition;
import org.stancewatch.model.Statement;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.alert.AlertId;

/** All that follows from one holder's statements on one proposition, whatever their order. */
record History(
    List<Statement> statements,
    Chronology chronology,
    List<Boundary> boundaries,
    Map<AlertId, Alert> alerts) {

  static History of(
      List<Statement> statements,
      Proposition proposition,
      Admission admission,
      LedgerSettings settings) {
    Chronology chronology = chronology(statements, admission, settings);
    List<Boundary> boundaries = Boundary.in(chronology.runs(), proposition, settings);
    List<Conflicts.Conflict> conflicts =
        new Conflicts(proposition, settings).in(chronology.contested());
    Wordsmith words = new Wordsmith(proposition);
    return new History(
        statements,
        chronology,
        boundaries,
        Contradictions.in(chronology, boundaries, conflicts, words));
  }

  static Chronology chronology(
      List<Statement> statements, Admission admission, LedgerSettings settings) {
    return Chronology.of(statements.stream().filter(admission::admits).toList(), settings);
  }

  Optional<Boundary> boundaryInto(Run run) {
    return boundaries.stream().filter(boundary -> boundary.after() == run).findFirst();
  }
}
