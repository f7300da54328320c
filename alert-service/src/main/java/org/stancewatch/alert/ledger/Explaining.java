package org.stancewatch.alert.ledger;

import java.util.List;
import java.util.Optional;
import org.stancewatch.alert.ledger.Explanation.Candidate;
import org.stancewatch.model.Statement;
import org.stancewatch.model.alert.Alert;

/** Tells of every statement of a history what became of it. */
record Explaining(History history, Admission admission, List<Alert> alerts) {
  Explanation explanation() {
    List<Candidate> candidates = history.statements().stream().map(this::candidate).toList();
    return new Explanation(candidates, alerts);
  }

  private Candidate candidate(Statement statement) {
    Optional<Reason> dropped = admission.refusal(statement).or(() -> contested(statement));
    return new Candidate(
        statement.id(),
        statement.document().id(),
        SaidTime.of(statement).date(),
        statement.stance(),
        dropped.isEmpty(),
        dropped.map(Reason::sentence).orElseGet(() -> kept(statement)));
  }

  private Optional<Reason> contested(Statement statement) {
    return history.own().contested(statement.id()).map(Chronology.Contested::reason);
  }

  private String kept(Statement statement) {
    Run run = history.own().runOf(statement.id()).orElseThrow();
    return "counts towards " + run.stance() + " from " + run.first().said().date();
  }
}
