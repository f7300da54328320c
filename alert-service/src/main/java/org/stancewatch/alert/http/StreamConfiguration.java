package org.stancewatch.alert.http;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;
import org.stancewatch.model.Require;

/**
 * @param heartbeat how often a comment shows that the stream lives, so that nothing on the way
 *     closes it as idle
 */
@ConfigurationProperties("stancewatch.alert.stream")
public record StreamConfiguration(Duration heartbeat) {
  public StreamConfiguration {
    Require.that(
        heartbeat.toMillis() > 0, "heartbeat", "expected more than 0, but was " + heartbeat);
  }
}
