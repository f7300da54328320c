package org.stancewatch.benchmarks.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.benchmarks.article.Articles;
import org.stancewatch.benchmarks.figure.Setting;
import org.stancewatch.model.PropositionId;
import org.stancewatch.model.Statement;

class RunningLedgerIT {
  private final Articles articles = Articles.read(new Setting(Path.of(".."), 10_000), 50);
  private final Life life =
      new Life(Speaker.of(7), new PropositionId("mission-needed"), null, Past.LENGTH);

  /** A query fails if it finds nothing, so the past must have been restored. */
  @Test
  void shouldKnowThePastAndJudgeWhatIsNewWhenItStarts(@TempDir Path folder) {
    List<Entry> entries = Past.judged(articles.dossiers(), life.statements(articles.mission()));
    List<Statement> next =
        List.of(life.later(0, articles.mission()), life.later(1, articles.mission()));

    try (RunningLedger ledger =
        RunningLedger.start(folder, articles.dossiers(), entries::forEach)) {
      assertThat(ledger.ask(List.of(life)).mean()).isPositive();
      assertThat(ledger.judge(next).mean()).isPositive();
      assertThat(ledger.bytesOnDisk()).isPositive();
    }
  }
}
