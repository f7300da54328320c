package org.stancewatch.extract;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.configuration.kafka.config.KafkaDefaultConfiguration;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.stancewatch.codec.DossierReader;
import org.stancewatch.extract.topology.ExtractTopology;
import org.stancewatch.model.dossier.Dossiers;
import org.stancewatch.streams.StreamsRuntime;

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
  ExtractMetrics metrics(MeterRegistry registry, Dossiers dossiers) {
    return new ExtractMetrics(registry, dossiers);
  }

  @Context
  @Bean(preDestroy = "close")
  StreamsRuntime streams(
      KafkaDefaultConfiguration kafka,
      TopicsConfiguration topics,
      StreamsConfiguration streams,
      StatementExtractor extractor,
      ExtractMetrics metrics)
      throws ExecutionException, InterruptedException {
    try (Admin admin = Admin.create(kafka.getConfig())) {
      topics.creator().createMissing(admin);
    }
    StreamsRuntime runtime =
        new StreamsRuntime(
            ExtractTopology.build(extractor, streams.applicationId(), metrics),
            streams.properties(kafka, metrics));
    runtime.start();
    return runtime;
  }
}
