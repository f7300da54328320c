package org.stancewatch.alert;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import org.stancewatch.alert.health.ConditionView;
import org.stancewatch.alert.topology.AlertTopology;
import org.stancewatch.alert.verdict.VerdictView;
import org.stancewatch.alert.view.AlertView;
import org.stancewatch.alert.view.PositionView;
import org.stancewatch.alert.view.ToldAlert;
import org.stancewatch.model.Require;
import org.stancewatch.model.alert.AlertId;
import org.stancewatch.model.dossier.Dossiers;
import org.stancewatch.model.health.ConditionId;
import org.stancewatch.service.KafkaConnection;
import org.stancewatch.service.TopologyBuilder;
import org.stancewatch.topic.Followed;
import org.stancewatch.topic.TopicFollower;
import org.stancewatch.topic.Topics;

/** Wires what speaks to Kafka. */
@Factory
final class KafkaFactory {
  @Singleton
  TopologyBuilder topology(LedgerConfiguration ledger, Dossiers dossiers, AlertMetrics metrics) {
    return settings -> AlertTopology.build(ledger.ledgers(dossiers), metrics, settings);
  }

  /** Keeps the views of this instance up to date from the topics that all instances write. */
  @Singleton
  @Bean(preDestroy = "close")
  TopicFollower outputs(
      KafkaConnection kafka,
      PositionView positions,
      AlertView alerts,
      VerdictView verdicts,
      ConditionView conditions,
      AlertMetrics metrics) {
    TopicFollower follower =
        new TopicFollower(
            "output-follower",
            List.of(
                Followed.of(
                    Topics.POSITIONS,
                    record -> positions.put(Require.present("key", record.key()), record.value())),
                Followed.of(
                    Topics.ALERTS,
                    record ->
                        alerts.put(
                            Require.present("alert", record.value()),
                            record.partition(),
                            record.offset())),
                Followed.of(
                    Topics.VERDICTS,
                    record -> verdicts.put(new AlertId(record.key()), record.value())),
                Followed.of(
                    Topics.HEALTH,
                    record -> conditions.put(new ConditionId(record.key()), record.value()))),
            TopicFollower.consumers(kafka.settings()),
            metrics::onUnreadable);
    alerts.follow(missed -> false, told -> onTold(told, follower, metrics));
    return follower;
  }

  /** Those read before were told by whoever ran before. */
  private static void onTold(ToldAlert told, TopicFollower follower, AlertMetrics metrics) {
    if (follower.isCaughtUp()) {
      metrics.onTold(told.alert().updatedAt());
    }
  }
}
