package org.stancewatch.alert;

import io.micronaut.context.annotation.ConfigurationProperties;
import org.stancewatch.alert.ledger.LedgerSettings;

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
}
