package org.stancewatch.alert;

import io.micronaut.configuration.kafka.config.KafkaDefaultConfiguration;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.stancewatch.alert.feed.OutputFollower;
import org.stancewatch.alert.feed.OutputRecords;
import org.stancewatch.alert.ledger.Ledger;
import org.stancewatch.alert.topology.AlertTopology;
import org.stancewatch.alert.view.AlertView;
import org.stancewatch.alert.view.PositionView;
import org.stancewatch.model.dossier.Dossiers;
import org.stancewatch.streams.StreamsRuntime;

/** Wires what speaks to Kafka. */
@Factory
final class KafkaFactory {
  @Context
  @Bean(preDestroy = "close")
  StreamsRuntime streams(
      KafkaDefaultConfiguration kafka,
      TopicsConfiguration topics,
      StreamsConfiguration streams,
      LedgerConfiguration ledger,
      Dossiers dossiers,
      AlertMetrics metrics)
      throws ExecutionException, InterruptedException {
    try (Admin admin = Admin.create(kafka.getConfig())) {
      topics.creator().createMissing(admin);
    }
    Properties settings = streams.properties(kafka, metrics);
    StreamsRuntime runtime =
        new StreamsRuntime(
            AlertTopology.build(
                store -> new Ledger(dossiers, store, ledger.settings()), metrics, settings),
            settings);
    runtime.start();
    return runtime;
  }

  /** After the streams, which create the topics. */
  @Context
  @Bean(preDestroy = "close")
  OutputFollower follower(
      KafkaDefaultConfiguration kafka,
      StreamsRuntime after,
      PositionView positions,
      AlertView alerts,
      AlertMetrics metrics) {
    Map<String, Object> settings = new HashMap<>();
    kafka.getConfig().forEach((name, value) -> settings.put(name.toString(), value));
    settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    return new OutputFollower(
            () ->
                new KafkaConsumer<>(
                    settings, new ByteArrayDeserializer(), new ByteArrayDeserializer()),
            new OutputRecords(positions, alerts, metrics::onUnreadable))
        .start();
  }
}
