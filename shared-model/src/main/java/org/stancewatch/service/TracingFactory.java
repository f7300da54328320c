package org.stancewatch.service;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdk;
import jakarta.inject.Singleton;
import java.util.Map;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.stancewatch.tracing.Tracing;

/**
 * Switches tracing on where {@code OTEL_TRACES_EXPORTER} says where spans go; how, say the other
 * standard variables.
 */
@Factory
final class TracingFactory {
  @Singleton
  @Bean(preDestroy = "close")
  @Requires(property = "otel.traces.exporter")
  @Requires(property = "otel.traces.exporter", notEquals = "none")
  OpenTelemetrySdk telemetry(
      @Value("${micronaut.application.name}") String service,
      @Value("${otel.traces.exporter}") String exporter) {
    Map<String, String> defaults =
        Map.of(
            "otel.service.name", "stancewatch-" + service,
            "otel.traces.exporter", exporter,
            "otel.exporter.otlp.protocol", "http/protobuf",
            "otel.metrics.exporter", "none",
            "otel.logs.exporter", "none");
    logLikeEveryoneElse();
    return AutoConfiguredOpenTelemetrySdk.builder()
        .addPropertiesSupplier(() -> defaults)
        .disableShutdownHook()
        .build()
        .getOpenTelemetrySdk();
  }

  /** At the start, so that a wrong setting is told then. */
  @Context
  Tracing tracing(@Nullable OpenTelemetrySdk telemetry) {
    return telemetry == null ? Tracing.off() : Tracing.on(telemetry);
  }

  private static synchronized void logLikeEveryoneElse() {
    if (!SLF4JBridgeHandler.isInstalled()) {
      SLF4JBridgeHandler.removeHandlersForRootLogger();
      SLF4JBridgeHandler.install();
    }
  }
}
