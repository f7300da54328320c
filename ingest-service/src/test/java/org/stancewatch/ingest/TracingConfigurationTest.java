package org.stancewatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.autoconfigure.spi.ConfigurationException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.stancewatch.tracing.Tracing;
import org.stancewatch.tracing.TracingWrapper;

class TracingConfigurationTest {
  @Test
  void shouldBeOffWhenNothingIsSaid() {
    assertThat(streamsSettings(Map.of())).isEmpty();
  }

  @Test
  void shouldBeOffWhenTheExporterIsNone() {
    assertThat(streamsSettings(Map.of("otel.traces.exporter", "none"))).isEmpty();
  }

  @Test
  void shouldBeOnWhenAnExporterIsNamed() {
    assertThat(streamsSettings(Map.of("otel.traces.exporter", "otlp")))
        .containsEntry("processor.wrapper.class", TracingWrapper.class);
  }

  @Test
  void shouldSendOverHttpInTheServicesNameWhenNothingElseIsSaid() {
    try (RunningService service = start(Map.of("otel.traces.exporter", "otlp"))) {
      assertThat(service.bean(OpenTelemetrySdk.class).toString())
          .contains("service.name=\"stancewatch-ingest\"")
          .contains("OtlpHttpSpanExporter");
    }
  }

  @Test
  void shouldNotStartWhenTheExporterIsUnknown() {
    assertThatThrownBy(() -> start(Map.of("otel.traces.exporter", "pigeon")).close())
        .hasRootCauseInstanceOf(ConfigurationException.class);
  }

  private static Properties streamsSettings(Map<String, Object> keys) {
    try (RunningService service = start(keys)) {
      Properties settings = new Properties();
      TracingWrapper.addTo(settings, service.bean(Tracing.class));
      return settings;
    }
  }

  /** Waits for a Kafka that never comes, which nothing here needs. */
  private static RunningService start(Map<String, Object> keys) {
    Map<String, Object> all = new HashMap<>(keys);
    all.put("kafka.bootstrap.servers", "localhost:1");
    return RunningService.start(all);
  }
}
