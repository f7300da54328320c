package org.stancewatch.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.codec.Json;
import org.stancewatch.model.Position;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.standalone.send.Reply;
import org.stancewatch.standalone.send.Reply.Outcome;
import org.stancewatch.standalone.send.Sample;
import org.stancewatch.standalone.system.Service;
import org.stancewatch.standalone.watch.Seen;

class RestartIT {
  @TempDir Path data;

  @Test
  void shouldKnowWhatItKnewAndRaiseNothingTwiceWhenRestartedOnTheSameData() throws Exception {
    List<Position> positions;
    List<Alert> alerts;
    try (TestSystem first = new TestSystem(data)) {
      sendAll(first);
      positions = positions(first);
      alerts = alerts(first);
      assertThat(positions).isNotEmpty();
      assertThat(alerts).isNotEmpty();
    }

    try (TestSystem second = new TestSystem(data)) {
      assertThat(positions(second)).containsExactlyInAnyOrderElementsOf(positions);
      assertThat(alerts(second)).containsExactlyInAnyOrderElementsOf(alerts);

      assertThat(sendAll(second)).extracting(Reply::outcome).contains(Outcome.DUPLICATE);

      assertThat(second.seen(Seen.AnAlert.class)).isEmpty();
      assertThat(positions(second)).containsExactlyInAnyOrderElementsOf(positions);
    }
  }

  private static List<Reply> sendAll(TestSystem system) {
    List<Reply> replies = new ArrayList<>();
    for (Sample sample : Sample.read(ExpectedAlerts.SAMPLES.resolve("articles"))) {
      replies.addAll(system.send(sample.json()));
    }
    system.settle();
    return replies;
  }

  private static List<Position> positions(TestSystem system)
      throws IOException, InterruptedException {
    return List.of(Json.read(system.get(Service.ALERT, "/positions").body(), Position[].class));
  }

  private static List<Alert> alerts(TestSystem system) throws IOException, InterruptedException {
    return List.of(Json.read(system.get(Service.ALERT, "/alerts").body(), Alert[].class));
  }
}
