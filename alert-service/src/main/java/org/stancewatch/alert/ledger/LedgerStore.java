package org.stancewatch.alert.ledger;

import org.stancewatch.model.Retraction;
import org.stancewatch.model.Statement;
import org.stancewatch.model.alert.Alert;

/** What the ledger remembers. */
public interface LedgerStore {
  /**
   * Every statement, by {@code mission|proposition|holder|saidAt|statementId}, once for each of its
   * holders; those on what can be disputed once more, with a star for the holder.
   */
  OrderedStore<Statement> statements();

  /** Every alert that stands, as last told, by {@code mission|proposition|holder|alertId}. */
  OrderedStore<Alert> openAlerts();

  /**
   * Every version of a statement that stands no more, by {@code
   * mission|proposition|holder|saidAt|statementId|learnedAt|revision}, once for each of its
   * holders.
   */
  OrderedStore<PastStatement> past();

  /** Every retraction, by {@code mission|proposition|document|learnedAt|revision}. */
  OrderedStore<Retraction> retractions();
}
