package org.stancewatch.alert.ledger;

import org.stancewatch.model.ActorId;
import org.stancewatch.model.MissionId;
import org.stancewatch.model.PropositionId;
import org.stancewatch.model.Statement;
import org.stancewatch.model.alert.Alert;

/** Store keys; the bar stands in no identifier. */
final class LedgerKeys {
  private LedgerKeys() {}

  /** What the keys of one holder's history on one proposition start with. */
  static String prefix(MissionId mission, PropositionId proposition, ActorId holder) {
    return mission + "|" + proposition + "|" + holder + "|";
  }

  /**
   * A position is judged for the most specific holder; without one, it is filed under the actor.
   */
  static String prefix(Statement statement) {
    ActorId holder =
        statement.holders().isEmpty() ? statement.actor().id() : statement.holders().get(0).id();
    return prefix(statement.mission(), statement.proposition(), holder);
  }

  static String of(Statement statement) {
    SaidTime said = SaidTime.of(statement);
    String at = said.known() ? said.date().toString() : said.date() + "?";
    return prefix(statement) + at + "|" + statement.id();
  }

  static String of(String prefix, Alert alert) {
    return prefix + alert.id();
  }
}
