package org.stancewatch.alert;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.streams.state.HostInfo;
import org.stancewatch.alert.query.LedgerQueries;
import org.stancewatch.alert.topology.KafkaRevisionReader;
import org.stancewatch.alert.topology.KafkaVerdictSender;
import org.stancewatch.alert.topology.LedgerPartitioning;
import org.stancewatch.alert.topology.StreamsPlacement;
import org.stancewatch.alert.view.RevisionReader;
import org.stancewatch.model.dossier.Dossiers;
import org.stancewatch.service.KafkaConnection;
import org.stancewatch.streams.StreamsRuntime;
import org.stancewatch.topic.TopicFollower;

/** Wires what answers questions to the ledger and to the past of alerts, and takes verdicts. */
@Factory
final class QueryFactory {
  private static final int ANSWERED_WITHIN_MS = 5_000;

  @Singleton
  LedgerQueries queries(
      StreamsRuntime streams,
      KafkaConnection kafka,
      Optional<HostInfo> here,
      LedgerConfiguration ledger,
      Dossiers dossiers) {
    LedgerPartitioning partitioning = new LedgerPartitioning(consumers(kafka));
    return new LedgerQueries(
        new StreamsPlacement(
            streams.streams(), partitioning, here.orElse(null), ledger.ledgers(dossiers)));
  }

  @Singleton
  @Bean(preDestroy = "close")
  KafkaVerdictSender verdicts(KafkaConnection kafka, AlertMetrics metrics) {
    return new KafkaVerdictSender(kafka.settings(), metrics);
  }

  @Singleton
  RevisionReader revisions(KafkaConnection kafka) {
    return new KafkaRevisionReader(consumers(kafka));
  }

  /** Somebody waits for what they read. */
  private static Supplier<Consumer<byte[], byte[]>> consumers(KafkaConnection kafka) {
    Map<String, Object> settings = new HashMap<>(kafka.settings());
    settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ANSWERED_WITHIN_MS);
    settings.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, ANSWERED_WITHIN_MS);
    return TopicFollower.consumers(settings);
  }
}
