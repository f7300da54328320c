package org.stancewatch.service;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Requires;
import java.nio.file.Path;
import java.util.Properties;
import org.stancewatch.model.Require;
import org.stancewatch.streams.DeadLetterListener;
import org.stancewatch.streams.StreamsSettings;

/**
 * @param applicationId the consumer group, and the prefix of internal topics
 * @param stateDirectory where state stores, lock and process id lie on disk
 * @param threads stream threads, 1 or more
 */
@Requires(property = "stancewatch.streams.application-id")
@ConfigurationProperties("stancewatch.streams")
public record StreamsConfiguration(String applicationId, Path stateDirectory, int threads) {
  public StreamsConfiguration {
    Require.that(threads >= 1, "threads", "expected 1 or more, but was " + threads);
  }

  Properties properties(KafkaConnection kafka, DeadLetterListener deadLetters) {
    return new StreamsSettings(applicationId, stateDirectory, threads, kafka.settings())
        .toProperties(deadLetters);
  }
}
