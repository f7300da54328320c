package org.stancewatch.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.codec.Json;
import org.stancewatch.model.DocumentId;
import org.stancewatch.model.Statement;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.alert.AlertKind;
import org.stancewatch.model.alert.AlertStatus;
import org.stancewatch.standalone.send.Reply;
import org.stancewatch.standalone.send.Reply.Outcome;
import org.stancewatch.standalone.system.Service;
import org.stancewatch.standalone.watch.Seen;

/** Takes back, over HTTP, the article behind an alert. */
class WithdrawalIT {
  @TempDir Path data;

  @Test
  void shouldTakeAlertsBackAndRaiseThemAgainWhenAnArticleIsWithdrawnAndComesAgain()
      throws Exception {
    try (TestSystem system = new TestSystem(data)) {
      send(system, "02-premier-defends-foreign-troops");
      Reply later = send(system, "08-davos-no-longer-needed");
      DocumentId document = new DocumentId(later.id());
      Alert reversal = reversal(alerts(system));
      assertThat(reversal.status()).isEqualTo(AlertStatus.PROVISIONAL);
      assertThat(reversal.after().report().document().id()).isEqualTo(document);

      system.withdraw(document);
      system.withdraw(document);
      system.settle();

      assertThat(alerts(system))
          .filteredOn(alert -> alert.kind() != AlertKind.CORRECTION)
          .allSatisfy(alert -> assertThat(alert.status()).isEqualTo(AlertStatus.RETRACTED));
      assertThat(alerts(system))
          .filteredOn(alert -> alert.kind() == AlertKind.CORRECTION)
          .filteredOn(correction -> reversal.id().equals(correction.corrects()))
          .hasSize(1);
      assertThat(statements(system))
          .isNotEmpty()
          .noneMatch(statement -> statement.document().id().equals(document));
      assertThat(system.seen(Seen.ADeadLetter.class)).isEmpty();

      assertThat(send(system, "08-davos-no-longer-needed").outcome()).isEqualTo(Outcome.ACCEPTED);
      assertThat(reversal(alerts(system)).status()).isEqualTo(AlertStatus.PROVISIONAL);
    }
  }

  private static Reply send(TestSystem system, String article) throws IOException {
    List<Reply> replies =
        system.send(Files.readAllBytes(TestSystem.ARTICLES.resolve(article + ".json")));
    system.settle();
    return replies.get(0);
  }

  private static Alert reversal(List<Alert> alerts) {
    return alerts.stream()
        .filter(alert -> alert.kind() == AlertKind.REVERSAL)
        .filter(alert -> alert.proposition().value().equals("mission-needed"))
        .findFirst()
        .orElseThrow();
  }

  private static List<Alert> alerts(TestSystem system) throws Exception {
    return List.of(Json.read(system.get(Service.ALERT, "/alerts").body(), Alert[].class));
  }

  private static List<Statement> statements(TestSystem system) throws Exception {
    return List.of(Json.read(system.get(Service.ALERT, "/statements").body(), Statement[].class));
  }
}
