package org.stancewatch.alert;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.util.function.Function;
import org.stancewatch.alert.ledger.Ledger;
import org.stancewatch.alert.ledger.LedgerSettings;
import org.stancewatch.alert.ledger.LedgerStore;
import org.stancewatch.model.dossier.Dossiers;

/** {@link LedgerSettings} as configured. */
@ConfigurationProperties("stancewatch.alert.ledger")
record LedgerConfiguration(
    double alertConfidence,
    double sureConfidence,
    int utteranceDays,
    int conflictDays,
    int campDays) {
  LedgerSettings settings() {
    return new LedgerSettings(
        alertConfidence, sureConfidence, utteranceDays, conflictDays, campDays);
  }

  /** Makes the ledger of a partition on that partition's stores. */
  Function<LedgerStore, Ledger> ledgers(Dossiers dossiers) {
    return store -> new Ledger(dossiers, store, settings());
  }
}
