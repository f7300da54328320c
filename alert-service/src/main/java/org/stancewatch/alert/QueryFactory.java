package org.stancewatch.alert;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.streams.state.HostInfo;
import org.stancewatch.alert.query.LedgerQueries;
import org.stancewatch.alert.topology.KafkaRevisionReader;
import org.stancewatch.alert.topology.KafkaVerdictSender;
import org.stancewatch.alert.topology.LedgerPartitioning;
import org.stancewatch.alert.topology.StreamsPlacement;
import org.stancewatch.alert.view.RevisionReader;
import org.stancewatch.model.InvalidFieldException;
import org.stancewatch.model.Require;
import org.stancewatch.model.dossier.Dossiers;
import org.stancewatch.service.KafkaConnection;
import org.stancewatch.streams.StreamsRuntime;
import org.stancewatch.topic.TopicFollower;

/** Wires what answers questions to the ledger and to the past of alerts, and takes verdicts. */
@Factory
final class QueryFactory {
  /** Where the other instances reach this one; an instance that has no such bean is alone. */
  @Singleton
  @Requires(property = "stancewatch.alert.advertised", pattern = ".+")
  HostInfo address(@Value("${stancewatch.alert.advertised}") String advertised) {
    try {
      return HostInfo.buildFromEndpoint(advertised);
    } catch (ConfigException e) {
      throw new InvalidFieldException(
          "stancewatch.alert.advertised",
          "expected host:port, but was " + Require.quoted(advertised));
    }
  }

  @Singleton
  LedgerQueries queries(
      StreamsRuntime streams,
      KafkaConnection kafka,
      Optional<HostInfo> here,
      LedgerConfiguration ledger,
      Dossiers dossiers) {
    LedgerPartitioning partitioning =
        new LedgerPartitioning(TopicFollower.consumers(kafka.settings()));
    return new LedgerQueries(
        new StreamsPlacement(
            streams.streams(), partitioning, here.orElse(null), ledger.ledgers(dossiers)));
  }

  @Singleton
  @Bean(preDestroy = "close")
  KafkaVerdictSender verdicts(KafkaConnection kafka) {
    return new KafkaVerdictSender(kafka.settings());
  }

  @Singleton
  RevisionReader revisions(KafkaConnection kafka) {
    return new KafkaRevisionReader(TopicFollower.consumers(kafka.settings()));
  }
}
