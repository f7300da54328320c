package org.stancewatch.alert.health;

import java.time.Duration;
import org.stancewatch.model.Require;

/**
 * When something is the matter. 0 switches a threshold off.
 *
 * @param sourceSilentAfter without a new document for longer, a source has fallen silent
 * @param sourceForgottenAfter without one for longer, it is no longer expected
 * @param mostSources that are watched for silence; those heard first
 * @param actorUnheardAfter without a newer statement on a proposition for longer, counted from the
 *     day it was said, an actor of a dossier is unheard
 * @param mostWaiting records of a topic that may wait to be read
 * @param waitingAtMost how old a record may get that waits
 * @param mostDeadLetters of a topic within {@code deadLettersWithin} that are no growth, 0 or more
 * @param deadLettersWithin how long dead letters count as growth
 */
public record HealthSettings(
    Duration sourceSilentAfter,
    Duration sourceForgottenAfter,
    int mostSources,
    Duration actorUnheardAfter,
    long mostWaiting,
    Duration waitingAtMost,
    int mostDeadLetters,
    Duration deadLettersWithin) {
  public static final HealthSettings DEFAULTS =
      new HealthSettings(
          Duration.ofHours(24),
          Duration.ofDays(7),
          1000,
          Duration.ZERO,
          10_000,
          Duration.ofMinutes(10),
          0,
          Duration.ofMinutes(10));

  public HealthSettings {
    checked("source-silent-after", sourceSilentAfter.toMillis());
    checked("actor-unheard-after", actorUnheardAfter.toMillis());
    checked("most-waiting", mostWaiting);
    checked("waiting-at-most", waitingAtMost.toMillis());
    checked("most-dead-letters", mostDeadLetters);
    checked("dead-letters-within", deadLettersWithin.toMillis());
    Require.that(mostSources >= 1, "most-sources", "expected 1 or more, but was " + mostSources);
    Require.that(
        sourceForgottenAfter.compareTo(sourceSilentAfter) > 0,
        "source-forgotten-after",
        "expected more than source-silent-after, but was " + sourceForgottenAfter);
  }

  private static void checked(String field, long value) {
    Require.that(value >= 0, field, "expected 0 or more, but was " + value);
  }
}
