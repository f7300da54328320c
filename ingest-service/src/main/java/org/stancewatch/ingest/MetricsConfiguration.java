package org.stancewatch.ingest;

import io.micronaut.context.annotation.ConfigurationProperties;
import org.stancewatch.model.Require;

/**
 * @param sourceTags sources that have a tag of their own; all others share one
 */
@ConfigurationProperties("stancewatch.ingest.metrics")
public record MetricsConfiguration(int sourceTags) {
  public MetricsConfiguration {
    Require.that(sourceTags >= 0, "source-tags", "expected 0 or more, but was " + sourceTags);
  }
}
