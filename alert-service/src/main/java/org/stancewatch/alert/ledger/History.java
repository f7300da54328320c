package org.stancewatch.alert.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stancewatch.model.Position;
import org.stancewatch.model.Proposition;
import org.stancewatch.model.Statement;
import org.stancewatch.model.StatementId;
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
    List<Statement> admitted = statements.stream().filter(admission::admits).toList();
    Chronology chronology = Chronology.of(admitted, settings);
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

  Optional<Statement> statement(StatementId id) {
    return statements.stream().filter(s -> s.id().equals(id)).findFirst();
  }

  Optional<Position> position() {
    return chronology.position();
  }

  Optional<Boundary> boundaryInto(Run run) {
    return boundaries.stream().filter(boundary -> boundary.after() == run).findFirst();
  }
}
