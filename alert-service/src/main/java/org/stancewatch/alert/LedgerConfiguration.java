package org.stancewatch.alert;

import io.micronaut.context.annotation.ConfigurationProperties;
import org.stancewatch.alert.ledger.LedgerSettings;

/** {@link LedgerSettings} as configured. */
@ConfigurationProperties("stancewatch.alert.ledger")
record LedgerConfiguration(
    double alertConfidence, double sureConfidence, int utteranceDays, int conflictDays) {
  LedgerSettings settings() {
    return new LedgerSettings(alertConfidence, sureConfidence, utteranceDays, conflictDays);
  }
}
