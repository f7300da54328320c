package org.stancewatch.alert.ledger;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.stancewatch.model.Statement;
import org.stancewatch.model.UtteranceId;
import org.stancewatch.model.alert.AlertId;
import org.stancewatch.model.alert.AlertKind;

/**
 * Identifiers that a replay gives again.
 *
 * <p>They hang on the statement that was learned first, since every later report leaves that one
 * where it is: an alert keeps its id while reports, restatements and late articles gather around
 * it.
 */
final class DerivedIds {
  private DerivedIds() {}

  static UtteranceId utterance(Statement firstLearned) {
    return new UtteranceId(hash("utterance", firstLearned));
  }

  /**
   * @param anchor the first-learned statement of the later side
   */
  static AlertId alert(AlertKind kind, Statement anchor) {
    return new AlertId(hash(kind.name(), anchor));
  }

  private static String hash(String what, Statement anchor) {
    String text = what + "|" + LedgerKeys.prefix(anchor) + anchor.id();
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
