package org.stancewatch.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stancewatch.broker.BrokerExtension;
import org.stancewatch.ingest.RecordReader;
import org.stancewatch.ingest.RunningService;
import org.stancewatch.ingest.TestSubmissions;
import org.stancewatch.topic.Topics;

@ExtendWith(BrokerExtension.class)
class IntakeMetricsIT {
  @Test
  void shouldAddUpWhenGoodAndBadAreMixed() throws Exception {
    String address = BrokerExtension.bootstrapServers();
    try (RunningService service = RunningService.ready(address)) {
      long deadBefore = RecordReader.all(address, Topics.DOCUMENTS.deadLetters()).size();
      String good = TestSubmissions.json("counted");
      service.postJson("[%s,%s,{\"source\":\"Gulf Wire\"},{\"sauce\":1}]".formatted(good, good));
      service.post("application/x-ndjson", BodyPublishers.ofString("{bad\n" + good));
      service.postJson("[");
      service.delete("/documents/counted");
      service.delete("/documents/-");
      service.post("text/plain", BodyPublishers.ofString("a"));

      MeterRegistry registry = service.bean(MeterRegistry.class);
      assertThat(sum(registry, "documents.accepted")).isEqualTo(1);
      assertThat(sum(registry, "documents.duplicated")).isEqualTo(2);
      assertThat(sum(registry, "documents.rejected")).isEqualTo(3);
      assertThat(sum(registry, "documents.failed")).isZero();
      assertThat(sum(registry, "documents.received")).isEqualTo(6);
      assertThat(sum(registry, "withdrawals.accepted")).isEqualTo(1);
      assertThat(sum(registry, "withdrawals.failed")).isZero();
      assertThat(sum(registry, "bodies.refused")).isEqualTo(2);
      assertThat(registry.get("stancewatch.ingest.documents.published").timer().count())
          .isEqualTo(1);
      assertThat(RecordReader.all(address, Topics.DOCUMENTS.deadLetters()))
          .hasSize(Math.toIntExact(deadBefore + 3));
      assertThat(service.get("/prometheus").body())
          .contains("stancewatch_ingest_documents_received_total 6.0")
          .contains(
              "stancewatch_ingest_documents_rejected_total{reason=\"unknown-field\",source=\"unknown\"} 1.0")
          .contains("rejected_total{reason=\"invalid-text\",source=\"gulf-wire\"} 1.0");
    }
  }

  @Test
  void shouldBeZeroBeforeTheFirstDocumentCame() throws Exception {
    try (RunningService service = RunningService.ready(BrokerExtension.bootstrapServers())) {
      assertThat(service.get("/prometheus").body())
          .contains("stancewatch_ingest_documents_received_total 0.0")
          .contains("stancewatch_ingest_withdrawals_accepted_total 0.0")
          .contains("stancewatch_ingest_withdrawals_failed_total 0.0")
          .contains(
              "stancewatch_ingest_documents_rejected_total{reason=\"unknown-field\",source=\"unknown\"} 0.0");
    }
  }

  private static double sum(MeterRegistry registry, String name) {
    return registry.find("stancewatch.ingest." + name).counters().stream()
        .mapToDouble(Counter::count)
        .sum();
  }
}
