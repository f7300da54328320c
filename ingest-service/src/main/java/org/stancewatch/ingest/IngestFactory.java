package org.stancewatch.ingest;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.stancewatch.ingest.intake.Intake;
import org.stancewatch.ingest.intake.IntakeMetrics;
import org.stancewatch.ingest.intake.SourceTags;
import org.stancewatch.ingest.publish.DocumentPublisher;
import org.stancewatch.ingest.publish.RecordSender;

/** Wires what decides. */
@Factory
final class IngestFactory {
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }

  /**
   * At the start, so that the first scrape finds zeros: what is there from the first is no rise.
   */
  @Context
  IntakeMetrics metrics(MeterRegistry registry, Clock clock, MetricsConfiguration settings) {
    return new IntakeMetrics(
        registry, new SourceTags(registry, clock, settings.sourceTags(), settings.silentAfter()));
  }

  @Singleton
  Intake intake(
      DocumentPublisher publisher, RecordSender sender, IntakeMetrics metrics, Clock clock) {
    return new Intake(publisher, sender, metrics, clock);
  }
}
