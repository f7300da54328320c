package org.stancewatch.benchmarks.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stancewatch.alert.topology.AlertTopology;
import org.stancewatch.benchmarks.article.Articles;
import org.stancewatch.benchmarks.figure.Setting;
import org.stancewatch.codec.Json;
import org.stancewatch.model.Statement;
import org.stancewatch.model.alert.Alert;

class PastTest {
  private static final int SPEAKERS = 2 * Past.MODELS;

  private static final List<Entry> TOLD = new ArrayList<>();

  @BeforeAll
  static void tell() {
    Articles articles = Articles.read(new Setting(Path.of(".."), 10_000), 50);
    new Past(articles.dossiers(), articles.mission(), SPEAKERS).tell(TOLD::add);
  }

  @Test
  void shouldTellEveryStatementUnderAKeyOfItsSpeakerWhenMostAreCopies() {
    List<Entry> ledger = of(AlertTopology.LEDGER);
    assertThat(ledger).hasSize(SPEAKERS * Past.LENGTH);
    assertThat(ledger).extracting(PastTest::key).doesNotHaveDuplicates();
    assertThat(ledger)
        .allSatisfy(
            entry -> {
              Statement statement = Json.read(entry.value(), Statement.class);
              assertThat(key(entry)).contains("|" + statement.actor().id() + "|");
              assertThat(key(entry)).endsWith(statement.id().value());
            });
  }

  @Test
  void shouldHoldOneReversalOfEachSpeakerWhenTheirLifeIsJudged() {
    List<Entry> alerts = of(AlertTopology.OPEN_ALERTS);
    assertThat(alerts).hasSize(SPEAKERS);
    assertThat(alerts)
        .extracting(entry -> Json.read(entry.value(), Alert.class).holder().id())
        .doesNotHaveDuplicates();
  }

  @Test
  void shouldGiveEveryArticleAFingerprintOfItsOwnWhenStatementsAreCopies() {
    assertThat(of(AlertTopology.LEDGER))
        .extracting(entry -> Json.read(entry.value(), Statement.class).document().fingerprint())
        .doesNotContainNull()
        .doesNotHaveDuplicates();
  }

  @Test
  void shouldTellWhatEveryoneSaidFirstBeforeWhatAnyoneSaidNext() {
    assertThat(of(AlertTopology.LEDGER).subList(0, SPEAKERS))
        .extracting(entry -> Json.read(entry.value(), Statement.class).actor().id())
        .doesNotHaveDuplicates();
  }

  private List<Entry> of(String store) {
    return TOLD.stream().filter(entry -> entry.store().equals(store)).toList();
  }

  private static String key(Entry entry) {
    return new String(entry.key(), StandardCharsets.UTF_8);
  }
}
