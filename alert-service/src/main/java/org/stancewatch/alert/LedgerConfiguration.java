package org.stancewatch.alert;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.env.Environment;
import java.util.function.Function;
import org.stancewatch.alert.ledger.Ledger;
import org.stancewatch.alert.ledger.LedgerSettings;
import org.stancewatch.alert.ledger.LedgerStore;
import org.stancewatch.model.InvalidFieldException;
import org.stancewatch.model.dossier.Dossiers;

/** {@link LedgerSettings} as configured. */
@ConfigurationProperties(LedgerConfiguration.PREFIX)
public record LedgerConfiguration(
    double alertConfidence,
    double sureConfidence,
    int utteranceDays,
    int conflictDays,
    int campDays) {
  static final String PREFIX = "stancewatch.alert.ledger";

  /**
   * What the service would be configured with if it were started here, from its file, variables and
   * system properties.
   *
   * @throws InvalidFieldException naming the key whose value cannot be read
   */
  public static LedgerConfiguration read() {
    try (ApplicationContext service =
        ApplicationContext.builder()
            .deduceEnvironment(false)
            .environments(AlertApplication.ENVIRONMENT)
            .build()) {
      Environment environment = service.getEnvironment().start();
      return new LedgerConfiguration(
          value(environment, "alert-confidence", Double.class),
          value(environment, "sure-confidence", Double.class),
          value(environment, "utterance-days", Integer.class),
          value(environment, "conflict-days", Integer.class),
          value(environment, "camp-days", Integer.class));
    }
  }

  private static <T> T value(Environment environment, String name, Class<T> type) {
    String key = PREFIX + "." + name;
    return environment
        .getProperty(key, type)
        .orElseThrow(() -> new InvalidFieldException(key, "expected a number"));
  }

  public LedgerSettings settings() {
    return new LedgerSettings(
        alertConfidence, sureConfidence, utteranceDays, conflictDays, campDays);
  }

  /** Makes the ledger of a partition on that partition's stores. */
  Function<LedgerStore, Ledger> ledgers(Dossiers dossiers) {
    return store -> new Ledger(dossiers, store, settings());
  }
}
