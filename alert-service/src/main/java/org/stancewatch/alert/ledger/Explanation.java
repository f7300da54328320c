package org.stancewatch.alert.ledger;

import java.util.List;
import org.stancewatch.model.DocumentId;
import org.stancewatch.model.PartialDate;
import org.stancewatch.model.Stance;
import org.stancewatch.model.StatementId;
import org.stancewatch.model.alert.Alert;

/**
 * How the ledger came to what it holds of one holder on one proposition.
 *
 * @param candidates every statement that was looked at, in the order of the ledger
 * @param alerts what they amount to; each one's explanation names its sides and its rule
 */
public record Explanation(List<Candidate> candidates, List<Alert> alerts) {
  public Explanation {
    candidates = List.copyOf(candidates);
    alerts = List.copyOf(alerts);
  }

  /**
   * One statement and what became of it.
   *
   * @param said when it was said; if it is undated, the day by which it was said at the latest
   * @param kept whether it counts towards the position
   * @param why in half a sentence
   */
  public record Candidate(
      StatementId statement,
      DocumentId document,
      PartialDate said,
      Stance stance,
      boolean kept,
      String why) {}
}
