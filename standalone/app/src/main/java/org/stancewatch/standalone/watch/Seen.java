package org.stancewatch.standalone.watch;

import org.stancewatch.model.Document;
import org.stancewatch.model.Statement;
import org.stancewatch.model.alert.Alert;

/** A record that was written to a topic. */
public sealed interface Seen {
  record ADocument(Document document) implements Seen {}

  record AStatement(Statement statement) implements Seen {}

  /** A new alert, or a new version of one. */
  record AnAlert(Alert alert) implements Seen {}

  /**
   * A record set aside.
   *
   * @param topic the topic it was meant for or read from
   */
  record ADeadLetter(String topic, String reason) implements Seen {}

  /** A record of a watched topic that holds no value of it; its reader sets it aside. */
  record APoison(String topic) implements Seen {}
}
