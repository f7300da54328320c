package org.stancewatch.alert.query;

import org.stancewatch.alert.ledger.Ledger;

/**
 * What one partition of the ledger can be asked.
 *
 * @param ledger only to be read
 */
public record LedgerPartition(Ledger ledger, StatementScan statements) {}
