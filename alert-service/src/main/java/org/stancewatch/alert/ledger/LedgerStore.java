package org.stancewatch.alert.ledger;

import org.stancewatch.model.Statement;
import org.stancewatch.model.alert.Alert;

/** What the ledger remembers. */
public interface LedgerStore {
  /** Every statement, by {@code mission|proposition|holder|saidAt|statementId}. */
  OrderedStore<Statement> statements();

  /** Every alert that stands, as last told, by {@code mission|proposition|holder|alertId}. */
  OrderedStore<Alert> openAlerts();
}
