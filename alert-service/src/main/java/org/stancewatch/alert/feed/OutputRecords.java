package org.stancewatch.alert.feed;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.alert.view.AlertView;
import org.stancewatch.alert.view.PositionView;
import org.stancewatch.codec.Json;
import org.stancewatch.model.InvalidFieldException;
import org.stancewatch.model.Position;
import org.stancewatch.model.Require;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.topic.Topics;

/** Brings records of the output topics into the view; what cannot be read is told and left out. */
public final class OutputRecords {
  private static final Logger LOG = LoggerFactory.getLogger(OutputRecords.class);

  private final PositionView positions;
  private final AlertView alerts;
  private final Runnable unreadable;

  /**
   * @param unreadable told of every record that cannot be read
   */
  public OutputRecords(PositionView positions, AlertView alerts, Runnable unreadable) {
    this.positions = positions;
    this.alerts = alerts;
    this.unreadable = unreadable;
  }

  void take(ConsumerRecord<byte[], byte[]> record) {
    try {
      if (record.topic().equals(Topics.POSITIONS.name())) {
        takePosition(record);
      } else {
        takeAlert(record);
      }
    } catch (InvalidFieldException e) {
      unreadable.run();
      LOG.warn(
          "Left out {}-{} at offset {}: {}",
          record.topic(),
          record.partition(),
          record.offset(),
          e.getMessage());
    }
  }

  private void takePosition(ConsumerRecord<byte[], byte[]> record) {
    byte[] key = Require.present("key", record.key());
    Position position = record.value() == null ? null : Json.read(record.value(), Position.class);
    positions.put(new String(key, StandardCharsets.UTF_8), position);
  }

  private void takeAlert(ConsumerRecord<byte[], byte[]> record) {
    byte[] json = Require.present("alert", record.value());
    alerts.put(Json.read(json, Alert.class), record.partition(), record.offset());
  }
}
