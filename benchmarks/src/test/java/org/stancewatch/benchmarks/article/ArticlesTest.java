package org.stancewatch.benchmarks.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stancewatch.benchmarks.figure.Setting;
import org.stancewatch.extract.Extraction.Extracted;
import org.stancewatch.extract.StatementExtractor;
import org.stancewatch.model.Document;
import org.stancewatch.model.Statement;

class ArticlesTest {
  private static final Setting SETTING = new Setting(Path.of(".."), 10_000);

  private final Articles articles = Articles.read(SETTING, 50);
  private final StatementExtractor extractor = new StatementExtractor(articles.dossiers());

  @Test
  void shouldBeAsLongAsNewsAndNoTwoAlikeWhenManyAreWritten() {
    assertThat(Stream.concat(articles.mission().stream(), articles.unrelated().stream()))
        .extracting(Document::text)
        .hasSize(100)
        .doesNotHaveDuplicates()
        .allSatisfy(text -> assertThat(text.split("\\s+").length).isBetween(400, 900));
  }

  @Test
  void shouldHoldStatementsWhenTheyAreOnAMissionAndNoneOtherwise() {
    assertThat(articles.mission())
        .allSatisfy(article -> assertThat(statements(article)).isNotEmpty());
    assertThat(articles.unrelated())
        .allSatisfy(article -> assertThat(statements(article)).isEmpty());
  }

  @Test
  void shouldBeOnSeveralMissionsWhenManyAreWritten() {
    assertThat(articles.mission().stream().flatMap(article -> statements(article).stream()))
        .extracting(Statement::mission)
        .doesNotContainNull()
        .satisfies(missions -> assertThat(Set.copyOf(missions)).hasSizeGreaterThan(3));
  }

  @Test
  void shouldBeTheSameWhenWrittenAgain() {
    Articles again = Articles.read(SETTING, 50);

    assertThat(again.mission()).isEqualTo(articles.mission());
    assertThat(again.unrelated()).isEqualTo(articles.unrelated());
  }

  private List<Statement> statements(Document article) {
    return ((Extracted) extractor.extract(article)).statements();
  }
}
