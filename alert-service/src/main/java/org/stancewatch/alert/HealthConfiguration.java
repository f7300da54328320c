package org.stancewatch.alert;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;
import org.stancewatch.alert.health.HealthSettings;

/**
 * {@link HealthSettings} as configured.
 *
 * @param sourceSilentAfter without a new document for longer, a source has fallen silent; 0s to
 *     watch none
 * @param sourceForgottenAfter without a new document for longer, a source is no longer expected
 * @param mostSources sources that are watched for silence; those heard first
 * @param actorUnheardAfter without a newer statement on a proposition for longer, such as 90d,
 *     counted from the day it was said, an actor of a dossier is unheard; 0s to watch none
 * @param mostWaiting records of a topic that may wait to be read; 0 for any number
 * @param waitingAtMost how old a record may get that waits to be read; 0s for any age
 * @param mostDeadLetters dead letters of a topic within dead-letters-within that are not worth
 *     telling
 * @param deadLettersWithin how long dead letters count as growth; 0s to watch none
 */
@ConfigurationProperties("stancewatch.alert.health")
record HealthConfiguration(
    Duration sourceSilentAfter,
    Duration sourceForgottenAfter,
    int mostSources,
    Duration actorUnheardAfter,
    long mostWaiting,
    Duration waitingAtMost,
    int mostDeadLetters,
    Duration deadLettersWithin) {
  HealthSettings settings() {
    return new HealthSettings(
        sourceSilentAfter,
        sourceForgottenAfter,
        mostSources,
        actorUnheardAfter,
        mostWaiting,
        waitingAtMost,
        mostDeadLetters,
        deadLettersWithin);
  }
}
