package org.stancewatch.extract;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import io.micronaut.configuration.kafka.config.KafkaDefaultConfiguration;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.stancewatch.codec.DossierReader;
import org.stancewatch.extract.topology.ExtractTopology;
import org.stancewatch.model.dossier.Dossiers;
import org.stancewatch.streams.StreamsRuntime;
import org.stancewatch.streams.StreamsSettings;
import org.stancewatch.topic.TopicCreator;

/** Puts the service together. */
@Factory
final class ExtractFactory {
  @Singleton
  Dossiers dossiers(@Value("${stancewatch.dossiers}") Path folder) {
    return DossierReader.read(folder);
  }

  @Singleton
  StatementExtractor extractor(Dossiers dossiers) {
    return new StatementExtractor(dossiers);
  }

  @Singleton
  ExtractMetrics metrics(MeterRegistry meters) {
    return new ExtractMetrics(meters);
  }

  @Context
  @Bean(preDestroy = "close")
  StreamsRuntime streams(
      ExtractConfig config,
      TopicsConfig topics,
      KafkaDefaultConfiguration kafka,
      StatementExtractor extractor,
      ExtractMetrics metrics,
      MeterRegistry meters)
      throws ExecutionException, InterruptedException {
    createTopics(topics, kafka.getConfig());
    StreamsSettings settings =
        new StreamsSettings(
            config.applicationId(), config.stateDirectory(), config.threads(), broker(kafka));
    StreamsRuntime runtime =
        new StreamsRuntime(
            ExtractTopology.build(extractor, config.applicationId(), metrics),
            settings.toProperties(metrics));
    new KafkaStreamsMetrics(runtime.streams()).bindTo(meters);
    runtime.start();
    return runtime;
  }

  private static void createTopics(TopicsConfig topics, Properties broker)
      throws ExecutionException, InterruptedException {
    try (Admin admin = Admin.create(broker)) {
      new TopicCreator(topics.partitions(), topics.replication()).createMissing(admin);
    }
  }

  private static Map<String, String> broker(KafkaDefaultConfiguration kafka) {
    Properties properties = kafka.getConfig();
    return properties.stringPropertyNames().stream()
        .collect(Collectors.toMap(name -> name, properties::getProperty));
  }
}
