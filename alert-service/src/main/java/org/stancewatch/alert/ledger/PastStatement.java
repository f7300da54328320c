package org.stancewatch.alert.ledger;

import java.time.Instant;
import org.stancewatch.model.Require;
import org.stancewatch.model.Statement;

/**
 * A statement that stood until its document was revised or withdrawn.
 *
 * @param statement as it was learned then
 * @param until when it was learned that it no longer stands; not before it was learned itself
 */
public record PastStatement(Statement statement, Instant until) {
  public PastStatement {
    Require.present("statement", statement);
    Require.present("until", until);
  }

  /** Whether it was known at a moment, and what replaced it was not. */
  public boolean stoodAt(Instant known) {
    return !statement.learnedAt().isAfter(known) && until.isAfter(known);
  }
}
