package org.stancewatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.broker.EmbeddedBroker;

/** On a broker of its own, since it stops it. */
class KafkaAwayIT {
  @TempDir Path directory;

  @Test
  void shouldAskToTryLaterWhenKafkaIsAway() throws Exception {
    EmbeddedBroker broker = EmbeddedBroker.start(directory);
    Map<String, Object> impatient =
        Map.of(
            "kafka.bootstrap.servers", broker.bootstrapServers(),
            "stancewatch.ingest.publish.connect-within", "1s",
            "stancewatch.ingest.publish.acknowledged-within", "2s");
    try (RunningService service = RunningService.start(impatient)) {
      Awaitility.await().until(() -> service.get("/health/readiness").statusCode() == 200);
      broker.close();

      HttpResponse<String> response =
          service.postJson("[%s,{}]".formatted(TestSubmissions.json("away")));

      assertThat(response.statusCode()).isEqualTo(503);
      assertThat(service.delete("/documents/away").statusCode()).isEqualTo(503);
      assertThat(response.headers().firstValue("Retry-After")).isPresent();
      assertThat(response.body()).contains("\"status\":503");
      assertThat(service.get("/health/readiness").statusCode()).isEqualTo(503);
      assertThat(service.get("/health/liveness").statusCode()).isEqualTo(200);
      var registry = service.bean(MeterRegistry.class);
      assertThat(registry.get("stancewatch.ingest.documents.failed").counter().count())
          .isEqualTo(registry.get("stancewatch.ingest.documents.received").counter().count())
          .isPositive();
      assertThat(registry.get("stancewatch.ingest.withdrawals.failed").counter().count())
          .isEqualTo(1);
    }
  }
}
