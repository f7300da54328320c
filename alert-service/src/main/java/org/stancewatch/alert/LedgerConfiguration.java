package org.stancewatch.alert;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import org.stancewatch.alert.ledger.LedgerSettings;

/** {@link LedgerSettings} as configured. */
@ConfigurationProperties("stancewatch.alert.ledger")
record LedgerConfiguration(
    @Bindable(defaultValue = "0.5") double alertConfidence,
    @Bindable(defaultValue = "0.75") double sureConfidence,
    @Bindable(defaultValue = "3") int utteranceDays,
    @Bindable(defaultValue = "31") int conflictDays) {
  LedgerSettings settings() {
    return new LedgerSettings(alertConfidence, sureConfidence, utteranceDays, conflictDays);
  }
}
