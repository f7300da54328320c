package org.stancewatch.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.autoconfigure.spi.ConfigurationException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.stancewatch.tracing.Tracing;
import org.stancewatch.tracing.TracingWrapper;

class TracingFactoryTest {
  @Test
  void shouldBeOffWhenNothingIsSaid() {
    assertOff(Map.of());
  }

  @Test
  void shouldBeOffWhenTheExporterIsNone() {
    assertOff(Map.of("otel.traces.exporter", "none"));
  }

  @Test
  void shouldBeOnWhenAnExporterIsNamed() {
    try (ApplicationContext context = context(Map.of("otel.traces.exporter", "otlp"))) {
      Properties settings = new Properties();
      TracingWrapper.addTo(settings, context.getBean(Tracing.class));

      assertThat(settings).containsEntry("processor.wrapper.class", TracingWrapper.class);
      assertThat(context.getBean(OpenTelemetrySdk.class).toString())
          .contains("service.name=\"stancewatch-test\"")
          .contains("OtlpHttpSpanExporter");
    }
  }

  @Test
  void shouldNotStartWhenTheExporterIsUnknown() {
    assertThatThrownBy(() -> context(Map.of("otel.traces.exporter", "carrier-pigeon")).close())
        .hasRootCauseInstanceOf(ConfigurationException.class);
  }

  private static void assertOff(Map<String, Object> properties) {
    try (ApplicationContext context = context(properties)) {
      Properties settings = new Properties();
      TracingWrapper.addTo(settings, context.getBean(Tracing.class));

      assertThat(settings).isEmpty();
      assertThat(context.containsBean(OpenTelemetrySdk.class)).isFalse();
    }
  }

  /** The start waits for a Kafka that never comes, which nothing here needs. */
  private static ApplicationContext context(Map<String, Object> properties) {
    Map<String, Object> all = new HashMap<>(properties);
    all.put("micronaut.application.name", "test");
    all.put("kafka.bootstrap.servers", "localhost:1");
    return ApplicationContext.builder().deduceEnvironment(false).properties(all).start();
  }
}
