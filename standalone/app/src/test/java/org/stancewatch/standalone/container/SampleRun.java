package org.stancewatch.standalone.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.alert.AlertId;
import org.stancewatch.standalone.ExpectedAlerts;
import org.stancewatch.standalone.ExpectedAlerts.Expected;
import org.stancewatch.standalone.send.DocumentSender;
import org.stancewatch.standalone.send.Reply;
import org.stancewatch.standalone.send.Sample;
import org.stancewatch.standalone.watch.Seen;
import org.stancewatch.standalone.watch.Settling;
import org.stancewatch.standalone.watch.Watcher;

/** Sends the samples into a system of containers and reads its topics, both from outside. */
final class SampleRun implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final List<Seen> seen = new ArrayList<>();
  private final DocumentSender sender;
  private final Admin admin;
  private final Watcher watcher;

  SampleRun(String bootstrapServers, URI ingest) {
    sender = new DocumentSender(ingest);
    admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
    watcher = new Watcher(bootstrapServers, seen::add);
  }

  Admin admin() {
    return admin;
  }

  /** Sends one sample after another, each when the one before has had its consequences. */
  void sendAll() {
    for (Sample sample : Sample.read(ExpectedAlerts.SAMPLES.resolve("articles"))) {
      assertThat(sender.send(sample.json()))
          .as(sample.name())
          .extracting(Reply::outcome)
          .containsExactly(Reply.Outcome.ACCEPTED);
      settle();
    }
  }

  /** Sends the first sample once more. */
  List<Reply> repeatFirst() {
    return sender.send(Sample.read(ExpectedAlerts.SAMPLES.resolve("articles")).get(0).json());
  }

  /** The last version of each alert, as the topic has it. */
  Map<AlertId, Alert> alerts() {
    Map<AlertId, Alert> latest = new LinkedHashMap<>();
    seen.stream()
        .filter(Seen.AnAlert.class::isInstance)
        .map(seen -> ((Seen.AnAlert) seen).alert())
        .forEach(alert -> latest.put(alert.id(), alert));
    return latest;
  }

  /** Fails unless there is every alert that the samples must raise, and none that they may not. */
  void verifyAlerts() throws IOException {
    List<Expected> expected = ExpectedAlerts.read().alerts();
    assertThat(alerts().values())
        .extracting(Expected::nameOf)
        .containsAll(expected.stream().filter(Expected::isMust).map(Expected::name).toList())
        .isSubsetOf(expected.stream().map(Expected::name).toList());
  }

  private void settle() {
    assertThat(new Settling(watcher, admin, PATIENCE).await()).as("processed in time").isTrue();
  }

  @Override
  public void close() {
    watcher.close();
    admin.close();
  }
}
