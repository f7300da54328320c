package org.stancewatch.ingest;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;
import java.util.Map;
import org.stancewatch.ingest.publish.ProducerSettings;

/**
 * @param connectWithin how long a request waits for a broker, and for room to send
 * @param acknowledgedWithin how long a request waits for Kafka's acknowledgement; 2 seconds or more
 * @param rememberedRevisions documents whose latest revision is known, so that they are not
 *     published again; each takes 25 to 50 bytes
 */
@ConfigurationProperties("stancewatch.ingest.publish")
public record PublishConfiguration(
    Duration connectWithin, Duration acknowledgedWithin, int rememberedRevisions) {
  ProducerSettings producer(Map<String, Object> broker) {
    return new ProducerSettings(broker, connectWithin, acknowledgedWithin);
  }
}
