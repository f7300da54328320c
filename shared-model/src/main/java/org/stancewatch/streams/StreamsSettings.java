package org.stancewatch.streams;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.stancewatch.topic.Topic;

/**
 * The Streams settings that all services share; what is not here is Kafka's default.
 *
 * @param applicationId the consumer group, and the prefix of internal topics
 * @param stateDirectory where state stores lie on disk
 * @param threads stream threads, 1 or more
 * @param replication copies of each internal topic; -1 for the broker's default
 * @param broker how to reach Kafka: bootstrap.servers and whatever security needs
 */
public record StreamsSettings(
    String applicationId,
    Path stateDirectory,
    int threads,
    short replication,
    Map<String, Object> broker) {

  /**
   * @param deadLetters told of every record that is set aside
   */
  public Properties toProperties(DeadLetterListener deadLetters) {
    Properties properties = new Properties();
    properties.putAll(broker);
    properties.put(StreamsConfig.APPLICATION_ID_CONFIG, applicationId);
    // Without an id of the process in it: it names threads and clients in metrics.
    properties.put(StreamsConfig.CLIENT_ID_CONFIG, applicationId);
    properties.put(StreamsConfig.STATE_DIR_CONFIG, stateDirectory.toString());
    properties.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, threads);
    properties.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, (int) replication);
    // The broker assigns tasks (KIP-1071): a restart does not wait for the old member's session.
    properties.put(StreamsConfig.GROUP_PROTOCOL_CONFIG, "streams");
    properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
    properties.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
    properties.put(
        StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterHandler.class);
    properties.put(
        StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterHandler.class);
    properties.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_GLOBAL_ENABLED_CONFIG, true);
    properties.put(DeadLetterHandler.LISTENER, deadLetters);
    properties.put(DeadLetterHandler.SERVICE, applicationId);
    properties.put(
        StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG),
        2 * Topic.LONGEST_RECORD);
    return properties;
  }
}
