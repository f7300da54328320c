package org.stancewatch.alert.ledger;

import java.util.List;
import java.util.Optional;
import org.stancewatch.alert.ledger.Explanation.Candidate;
import org.stancewatch.model.Statement;

/** Tells of every statement of a history what became of it. */
record Explaining(History history, Admission admission) {
  Explanation explanation() {
    List<Candidate> candidates = history.statements().stream().map(this::candidate).toList();
    return new Explanation(candidates, List.copyOf(history.alerts().values()));
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
    return history.chronology().contested(statement.id()).map(Chronology.Contested::reason);
  }

  private String kept(Statement statement) {
    Run run = history.chronology().runOf(statement.id()).orElseThrow();
    return "counts towards " + run.stance() + " from " + run.first().said().date();
  }
}
