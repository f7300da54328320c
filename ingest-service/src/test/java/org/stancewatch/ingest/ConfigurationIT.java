package org.stancewatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stancewatch.broker.BrokerExtension;
import org.stancewatch.ingest.http.BodyConfiguration;
import org.stancewatch.service.TopicsConfiguration;

@ExtendWith(BrokerExtension.class)
class ConfigurationIT {
  @Test
  void shouldBeAsDocumentedWhenNothingIsSet() {
    try (var service = RunningService.ready(BrokerExtension.bootstrapServers())) {
      assertThat(service.bean(BodyConfiguration.class))
          .isEqualTo(new BodyConfiguration(20 * 1024 * 1024, 10_000));
      assertThat(service.bean(PublishConfiguration.class))
          .isEqualTo(
              new PublishConfiguration(Duration.ofSeconds(5), Duration.ofSeconds(15), 1_000_000));
      assertThat(service.bean(MetricsConfiguration.class))
          .isEqualTo(new MetricsConfiguration(100, Duration.ofHours(24)));
      assertThat(service.bean(TopicsConfiguration.class))
          .isEqualTo(new TopicsConfiguration(6, (short) -1));
    }
  }

  @Test
  void shouldBeAsSetWhenEveryKeyIsSet() {
    Map<String, Object> keys =
        Map.of(
            "kafka.bootstrap.servers",
            BrokerExtension.bootstrapServers(),
            "stancewatch.ingest.http.most-bytes",
            "1MB",
            "stancewatch.ingest.http.most-documents",
            7,
            "stancewatch.ingest.publish.connect-within",
            "1s",
            "stancewatch.ingest.publish.acknowledged-within",
            "3s",
            "stancewatch.ingest.publish.remembered-revisions",
            9,
            "stancewatch.ingest.metrics.source-tags",
            11,
            "stancewatch.ingest.metrics.silent-after",
            "5m",
            "stancewatch.topics.partitions",
            2,
            "stancewatch.topics.replication",
            1);
    try (var service = RunningService.start(keys)) {
      assertThat(service.bean(BodyConfiguration.class))
          .isEqualTo(new BodyConfiguration(1024 * 1024, 7));
      assertThat(service.bean(PublishConfiguration.class))
          .isEqualTo(new PublishConfiguration(Duration.ofSeconds(1), Duration.ofSeconds(3), 9));
      assertThat(service.bean(MetricsConfiguration.class))
          .isEqualTo(new MetricsConfiguration(11, Duration.ofMinutes(5)));
      assertThat(service.bean(TopicsConfiguration.class))
          .isEqualTo(new TopicsConfiguration(2, (short) 1));
    }
  }
}
