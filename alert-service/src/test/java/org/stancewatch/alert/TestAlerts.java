package org.stancewatch.alert;

import static org.stancewatch.alert.Said.affirms;
import static org.stancewatch.alert.Said.denies;

import org.stancewatch.alert.ledger.InMemoryLedgerStore;
import org.stancewatch.alert.ledger.Ledger;
import org.stancewatch.alert.ledger.LedgerSettings;
import org.stancewatch.model.alert.Alert;

/** Alerts as the ledger raises them. */
public final class TestAlerts {
  private TestAlerts() {}

  /** A reversal that the statement of that id shows, learned so many minutes into 2025. */
  public static Alert raisedBy(String id, int minute) {
    Ledger ledger =
        new Ledger(TestDossiers.ALL, new InMemoryLedgerStore(), LedgerSettings.DEFAULTS);
    ledger.add(affirms("before-" + id, "2023-05-02").spokenBy(id).statement());
    return ledger
        .add(denies(id, "2024-01-05").spokenBy(id).learned(minute).statement())
        .raised()
        .get(0);
  }
}
