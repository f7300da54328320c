package org.stancewatch.model.alert;

import jakarta.annotation.Nullable;
import java.time.Instant;
import org.stancewatch.model.Require;

/**
 * What a person decided about an alert, beside its status.
 *
 * @param by who decided, by the name that goes with their token; {@code anyone} where everybody may
 *     write
 * @param comment why, for other readers; null if they did not say
 */
public record AlertVerdict(
    AlertId alert, Decision decision, String by, Instant at, @Nullable String comment) {
  /** Whether the alert is right. */
  public enum Decision {
    CONFIRMED,
    REJECTED
  }

  public AlertVerdict {
    Require.present("alert", alert);
    Require.present("decision", decision);
    Require.text("by", by, 200);
    Require.present("at", at);
    Require.optionalText("comment", comment, 2_000);
  }
}
