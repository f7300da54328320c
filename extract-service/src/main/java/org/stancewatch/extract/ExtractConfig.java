package org.stancewatch.extract;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.nio.file.Path;
import org.stancewatch.model.Require;

/**
 * The settings {@code stancewatch.extract.*}.
 *
 * @param applicationId the consumer group
 * @param stateDirectory where Kafka Streams keeps its lock and process id
 * @param threads stream threads, 1 or more
 */
@ConfigurationProperties("stancewatch.extract")
public record ExtractConfig(
    @Bindable(defaultValue = "stancewatch-extract") String applicationId,
    @Bindable(defaultValue = "data/extract/state") Path stateDirectory,
    @Bindable(defaultValue = "1") int threads) {
  public ExtractConfig {
    Require.text("stancewatch.extract.application-id", applicationId, 200);
    Require.present("stancewatch.extract.state-directory", stateDirectory);
    Require.that(threads >= 1, "stancewatch.extract.threads", "expected 1 or more");
  }
}
