package org.stancewatch.alert;

import java.time.Instant;
import org.stancewatch.alert.ledger.Judgement;
import org.stancewatch.alert.ledger.Ledger;
import org.stancewatch.alert.query.Matter;
import org.stancewatch.model.Retraction;
import org.stancewatch.model.Statement;

/** What a ledger is told: a statement, or that a document takes some back. */
public interface Event {
  Judgement tell(Ledger ledger);

  Matter matter();

  Instant learnedAt();

  static Event of(Statement statement) {
    return new Saying(statement);
  }

  static Event of(Retraction retraction) {
    return new TakingBack(retraction);
  }

  record Saying(Statement said) implements Event {
    @Override
    public Judgement tell(Ledger ledger) {
      return ledger.add(said);
    }

    @Override
    public Matter matter() {
      return new Matter(said.mission(), said.proposition());
    }

    @Override
    public Instant learnedAt() {
      return said.learnedAt();
    }
  }

  record TakingBack(Retraction retraction) implements Event {
    @Override
    public Judgement tell(Ledger ledger) {
      return ledger.retract(retraction);
    }

    @Override
    public Matter matter() {
      return new Matter(retraction.mission(), retraction.proposition());
    }

    @Override
    public Instant learnedAt() {
      return retraction.learnedAt();
    }
  }
}
