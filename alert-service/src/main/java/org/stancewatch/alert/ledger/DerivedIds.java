package org.stancewatch.alert.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.stancewatch.model.DocumentId;
import org.stancewatch.model.Statement;
import org.stancewatch.model.UtteranceId;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.alert.AlertId;
import org.stancewatch.model.alert.AlertKind;

/**
 * Identifiers that hang on what was said, and, where that leaves several, on which of it was
 * learned first; never on the order of arrival.
 *
 * <p>An alert is the first, second, … turn of its holder from one stance to another that became
 * known. So it keeps its id while reports, restatements and copies gather around it, when its dates
 * become known more precisely, when a late article moves the turning point, and when one tells of
 * an earlier turn.
 */
final class DerivedIds {
  private DerivedIds() {}

  /**
   * @param firstReport the report of it that was published first
   */
  static UtteranceId utterance(Statement firstReport) {
    return new UtteranceId(hash("utterance|" + LedgerKeys.of("", firstReport)));
  }

  /**
   * @param about a statement on either side
   * @param scope whose alert it is
   * @param turn which way it goes, and the how manieth this way became known
   */
  static AlertId alert(AlertKind kind, Statement about, String scope, String turn) {
    String prefix = LedgerKeys.prefix(about.mission(), about.proposition(), scope);
    return new AlertId(hash(kind.name() + "|" + prefix + turn));
  }

  static AlertId correction(Alert of, DocumentId cause, Instant time) {
    return new AlertId(hash(AlertKind.CORRECTION + "|" + of.id() + "|" + cause + "|" + time));
  }

  private static String hash(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
