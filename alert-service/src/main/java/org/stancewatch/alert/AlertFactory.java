package org.stancewatch.alert;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import org.stancewatch.alert.verdict.VerdictView;
import org.stancewatch.alert.view.AlertView;
import org.stancewatch.alert.view.PositionView;
import org.stancewatch.codec.DossierReader;
import org.stancewatch.codec.Json;
import org.stancewatch.model.dossier.Dossiers;

/** Wires what needs no Kafka. */
@Factory
final class AlertFactory {
  @Singleton
  Dossiers dossiers(@Value("${stancewatch.dossiers}") Path folder) {
    return DossierReader.read(folder);
  }

  @Singleton
  AlertMetrics metrics(MeterRegistry registry, Dossiers dossiers) {
    return new AlertMetrics(registry, dossiers, Clock.systemUTC());
  }

  @Singleton
  PositionView positions() {
    return new PositionView();
  }

  @Singleton
  AlertView alerts(@Value("${stancewatch.alert.view.most-alerts}") int most) {
    return new AlertView(most);
  }

  @Singleton
  VerdictView verdicts() {
    return new VerdictView();
  }

  @Singleton
  @Replaces(ObjectMapper.class)
  ObjectMapper mapper() {
    return Json.newMapper();
  }
}
