package org.stancewatch.extract;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.stancewatch.codec.DossierReader;
import org.stancewatch.extract.topology.ExtractTopology;
import org.stancewatch.model.dossier.Dossiers;
import org.stancewatch.service.StreamsConfiguration;
import org.stancewatch.service.TopologyBuilder;

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

  @Singleton
  TopologyBuilder topology(
      StatementExtractor extractor, StreamsConfiguration streams, ExtractMetrics metrics) {
    return settings -> ExtractTopology.build(extractor, streams.applicationId(), metrics, settings);
  }
}
