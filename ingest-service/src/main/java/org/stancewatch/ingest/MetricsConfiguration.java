package org.stancewatch.ingest;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;
import org.stancewatch.model.Require;

/**
 * @param sourceTags sources that have a tag of their own; all others share one
 * @param silentAfter without a document for longer, a source counts as fallen silent
 */
@ConfigurationProperties("stancewatch.ingest.metrics")
public record MetricsConfiguration(int sourceTags, Duration silentAfter) {
  public MetricsConfiguration {
    Require.that(sourceTags >= 0, "source-tags", "expected 0 or more, but was " + sourceTags);
    Require.that(
        silentAfter.toMillis() > 0, "silent-after", "expected more than 0, but was " + silentAfter);
  }
}
