package org.stancewatch.extract;

import io.micronaut.configuration.kafka.config.KafkaDefaultConfiguration;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.stancewatch.model.Require;
import org.stancewatch.streams.DeadLetterListener;
import org.stancewatch.streams.StreamsSettings;

/**
 * @param applicationId the consumer group
 * @param stateDirectory where Kafka Streams keeps its lock and process id
 * @param threads stream threads, 1 or more
 */
@ConfigurationProperties("stancewatch.extract.streams")
record StreamsConfiguration(
    @Bindable(defaultValue = "stancewatch-extract") String applicationId,
    @Bindable(defaultValue = "data/extract/state") Path stateDirectory,
    @Bindable(defaultValue = "1") int threads) {
  StreamsConfiguration {
    Require.that(threads >= 1, "threads", "expected 1 or more, but was " + threads);
  }

  Properties properties(KafkaDefaultConfiguration kafka, DeadLetterListener deadLetters) {
    Map<String, String> broker = new HashMap<>();
    kafka.getConfig().forEach((name, value) -> broker.put(name.toString(), value.toString()));
    return new StreamsSettings(applicationId, stateDirectory, threads, broker)
        .toProperties(deadLetters);
  }
}
