package org.stancewatch.alert.ledger;

import java.util.ArrayList;
import java.util.List;
import org.stancewatch.model.ActorId;
import org.stancewatch.model.Holder;
import org.stancewatch.model.MissionId;
import org.stancewatch.model.PropositionId;
import org.stancewatch.model.Retraction;
import org.stancewatch.model.Statement;
import org.stancewatch.model.alert.Alert;

/** Store keys; the bar stands in no identifier, nor does the star. */
final class LedgerKeys {
  /** Stands where a holder stands, for what is compared across all holders. */
  static final String EVERYONE = "*";

  /** In the prefix of a history. */
  private static final int BARS = 3;

  private LedgerKeys() {}

  /** What the keys of one holder's history on one proposition start with. */
  static String prefix(MissionId mission, PropositionId proposition, ActorId holder) {
    return prefix(mission, proposition, holder.value());
  }

  static String prefix(MissionId mission, PropositionId proposition, String scope) {
    return mission + "|" + proposition + "|" + scope + "|";
  }

  /** What the keys of the history start with that a key lies in; empty if in none. */
  static String prefixOf(String key) {
    int end = -1;
    for (int bar = 0; bar < BARS; bar++) {
      end = key.indexOf('|', end + 1);
      if (end < 0) {
        return "";
      }
    }
    return key.substring(0, end + 1);
  }

  /** Whose history has keys that start so. */
  static String scopeOf(String prefix) {
    int end = prefix.length() - 1;
    return prefix.substring(prefix.lastIndexOf('|', end - 1) + 1, end);
  }

  /** What the keys of everything on one proposition start with. */
  static String prefix(MissionId mission, PropositionId proposition) {
    return mission + "|" + proposition + "|";
  }

  /**
   * Under whom a statement is filed: each of its holders, the most specific first; without one, the
   * actor.
   */
  static List<String> scopes(Statement statement) {
    List<String> scopes = new ArrayList<>();
    for (Holder holder : statement.holders()) {
      scopes.add(holder.id().value());
    }
    if (scopes.isEmpty()) {
      scopes.add(statement.actor().id().value());
    }
    return scopes;
  }

  static String of(String scope, Statement statement) {
    SaidTime said = SaidTime.of(statement);
    String at = said.known() ? said.date().toString() : said.date() + "?";
    return prefix(statement.mission(), statement.proposition(), scope) + at + "|" + statement.id();
  }

  static String of(String scope, PastStatement past) {
    Statement statement = past.statement();
    return of(scope, statement)
        + "|"
        + statement.learnedAt()
        + "|"
        + statement.document().revision();
  }

  static String of(Retraction retraction) {
    return prefix(retraction.mission(), retraction.proposition(), retraction.document().value())
        + retraction.learnedAt()
        + "|"
        + retraction.revision();
  }

  static String of(String scope, Alert alert) {
    return prefix(alert.mission(), alert.proposition(), scope) + alert.id();
  }
}
