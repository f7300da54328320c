package org.stancewatch.service;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.convert.format.ReadableBytes;
import java.nio.file.Path;
import java.util.Properties;
import org.stancewatch.model.Require;
import org.stancewatch.streams.DeadLetterListener;
import org.stancewatch.streams.StreamsSettings;

/**
 * @param applicationId the consumer group, and the prefix of internal topics
 * @param stateDirectory where state stores, lock and process id lie on disk
 * @param threads stream threads, 1 or more
 * @param storeMemory what all state stores together may take outside the Java heap, such as 64MB
 */
@Requires(property = "stancewatch.streams.application-id")
@ConfigurationProperties("stancewatch.streams")
public record StreamsConfiguration(
    String applicationId, Path stateDirectory, int threads, @ReadableBytes long storeMemory) {
  public StreamsConfiguration {
    Require.that(threads >= 1, "threads", "expected 1 or more, but was " + threads);
    Require.that(storeMemory > 0, "store-memory", "expected more than 0, but was " + storeMemory);
  }

  Properties properties(
      KafkaConnection kafka, TopicsConfiguration topics, DeadLetterListener deadLetters) {
    return new StreamsSettings(
            applicationId, stateDirectory, threads, topics.replication(), kafka.settings())
        .toProperties(deadLetters);
  }
}
