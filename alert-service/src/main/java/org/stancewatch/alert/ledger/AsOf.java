package org.stancewatch.alert.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.stancewatch.model.Statement;

/**
 * A point in both times: what was held on a day, as it was known at a moment.
 *
 * @param said only what was certainly said by the end of that day; null for all
 * @param known only what was learned by then; null for all
 */
public record AsOf(LocalDate said, Instant known) {
  public static final AsOf NOW = new AsOf(null, null);

  /** Whether a statement was certainly said, and learned, by then. */
  public boolean includes(Statement statement) {
    return (said == null || !SaidTime.of(statement).date().last().isAfter(said))
        && (known == null || !statement.learnedAt().isAfter(known));
  }
}
