package org.stancewatch.standalone.cli;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.stancewatch.standalone.send.DocumentSender;
import org.stancewatch.standalone.send.Reply;
import org.stancewatch.standalone.send.Sample;
import org.stancewatch.standalone.show.Story;
import org.stancewatch.standalone.system.Service;
import org.stancewatch.standalone.system.Services;
import org.stancewatch.standalone.watch.Settling;
import org.stancewatch.standalone.watch.Watcher;

/** Sends one sample after the other, each when all that comes of the one before has been told. */
record SampleRun(Services services, Story story) {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /**
   * @return whether everything that was sent was processed in time
   */
  boolean play(List<Sample> samples) {
    DocumentSender sender = new DocumentSender(services.url(Service.INGEST));
    try (Watcher watcher = new Watcher(services.bootstrapServers(), story);
        Admin admin = admin()) {
      Settling settling = new Settling(watcher, admin, PATIENCE);
      for (Sample sample : samples) {
        List<Reply> replies = sender.send(sample.json());
        if (!settling.await()) {
          return false;
        }
        replies.forEach(reply -> conclude(sample, reply));
      }
      return true;
    }
  }

  private void conclude(Sample sample, Reply reply) {
    switch (reply.outcome()) {
      case ACCEPTED -> story.concludeDocument();
      case DUPLICATE -> story.note(sample.name() + " is known already");
      case REJECTED -> story.note(sample.name() + " is rejected: " + reply.complaint());
    }
  }

  private Admin admin() {
    return Admin.create(
        Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, services.bootstrapServers()));
  }
}
