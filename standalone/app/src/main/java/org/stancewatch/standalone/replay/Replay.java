package org.stancewatch.standalone.replay;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import org.stancewatch.alert.ledger.LedgerSettings;
import org.stancewatch.model.Require;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.alert.AlertId;
import org.stancewatch.model.dossier.Dossiers;
import org.stancewatch.topic.TopicFollower;
import org.stancewatch.topic.Topics;

/** Compares what a running system told with what it would tell under other dossiers. */
public final class Replay {
  private final TopicHistory history;

  /**
   * @param kafka how to reach Kafka: bootstrap.servers and whatever security needs
   */
  public Replay(Map<String, Object> kafka) {
    history = new TopicHistory(TopicFollower.consumers(kafka));
  }

  /**
   * Reads all documents that the system keeps once more.
   *
   * @param settings of the ledger: those of the system, unless others are to be tried
   * @param progress told after every document how many were read
   * @throws org.apache.kafka.common.KafkaException if Kafka does not answer
   */
  public AlertDifference under(Dossiers dossiers, LedgerSettings settings, IntConsumer progress) {
    Map<AlertId, Alert> told = new HashMap<>();
    history.read(
        Topics.ALERTS,
        record -> {
          Alert alert = Require.present("alert", record.value());
          told.put(alert.id(), alert);
        });
    Rerun rerun = new Rerun(dossiers, settings);
    int[] read = {0};
    history.read(
        Topics.DOCUMENTS,
        record -> {
          rerun.take(record);
          progress.accept(++read[0]);
        });
    return AlertDifference.between(told, rerun.alerts(), rerun.documents());
  }
}
