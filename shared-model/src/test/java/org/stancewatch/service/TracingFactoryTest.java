package org.stancewatch.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.opentelemetry.sdk.OpenTelemetrySdk;
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

  private static void assertOff(Map<String, Object> properties) {
    try (ApplicationContext context = context(properties)) {
      Properties settings = new Properties();
      TracingWrapper.addTo(settings, context.getBean(Tracing.class));

      assertThat(settings).isEmpty();
      assertThat(context.containsBean(OpenTelemetrySdk.class)).isFalse();
    }
  }

  /** As no server is started, nothing asks for the Kafka that is not there. */
  private static ApplicationContext context(Map<String, Object> properties) {
    Map<String, Object> all = new HashMap<>(properties);
    all.put("micronaut.application.name", "test");
    all.put("kafka.bootstrap.servers", "localhost:1");
    all.put("stancewatch.startup.connect-within", "1s");
    all.put("stancewatch.topics.partitions", 1);
    all.put("stancewatch.topics.replication", 1);
    all.put("stancewatch.writes.open", false);
    return ApplicationContext.builder().deduceEnvironment(false).properties(all).start();
  }
}
