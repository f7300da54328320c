package org.stancewatch.model.alert;

import jakarta.annotation.Nullable;
import java.time.Instant;
import org.stancewatch.model.PartialDate;
import org.stancewatch.model.Require;

/**
 * What a person decided about an alert, beside its status.
 *
 * @param before when the earlier side had been said, as the alert told it then
 * @param after when the later side had been said, likewise
 * @param by who decided, by the name that goes with their token; {@code anyone} where everybody may
 *     write
 * @param comment why, for other readers; null if they did not say
 */
public record AlertVerdict(
    AlertId alert,
    PartialDate before,
    PartialDate after,
    Decision decision,
    String by,
    Instant at,
    @Nullable String comment) {
  /** Whether the alert is right. */
  public enum Decision {
    CONFIRMED,
    REJECTED
  }

  public AlertVerdict {
    Require.present("alert", alert);
    Require.present("before", before);
    Require.present("after", after);
    Require.present("decision", decision);
    Require.text("by", by, 200);
    Require.present("at", at);
    Require.optionalText("comment", comment, 2_000);
  }

  /**
   * Whether it is about an alert as it stands now: ids are given in the order in which things were
   * said, so that a late article can give an id to another contradiction.
   */
  public boolean isAbout(Alert now) {
    return alert.equals(now.id())
        && before.overlaps(now.before().saidAt())
        && after.overlaps(now.after().saidAt());
  }
}
