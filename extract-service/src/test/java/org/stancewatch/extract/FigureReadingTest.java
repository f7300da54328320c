package org.stancewatch.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.extract.TestArticles.about;
import static org.stancewatch.extract.TestArticles.article;
import static org.stancewatch.extract.TestArticles.statements;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewatch.extract.Abstention.Reason;
import org.stancewatch.model.ActorKind;
import org.stancewatch.model.Document;
import org.stancewatch.model.Mode;
import org.stancewatch.model.Stance;
import org.stancewatch.model.Statement;

class FigureReadingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Trentino said Sylvania had 900 soldiers in Freedonia. | Louis Trentino",
        "“We have 900 Sylvanian soldiers here,” Firefly said. | Rufus al-Firefly",
        "According to Trentino, there are 900 Sylvanian troops in Freedonia. | Louis Trentino",
        "Sylvania has 900 soldiers in Freedonia. | The Wire",
        "Firefly condemned attacks on the 900 Sylvanian soldiers. | The Wire"
      })
  void shouldNameWhoGivesTheFigureWhenOneIsGiven(String passage, String actor) {
    Statement figure = figures(about(passage)).get(0);

    assertThat(figure.actor().name()).isEqualTo(actor);
    assertThat(figure.proposition()).hasToString("troop-count");
    assertThat(figure.stance()).isEqualTo(Stance.AFFIRMS);
    assertThat(figure.figure().amount().low()).isEqualTo(900);
  }

  @Test
  void shouldTakeThePublisherForTheSourceWhenTheArticleNamesNone() {
    Statement figure = figures(about("Sylvania has 900 soldiers in Freedonia.")).get(0);

    assertThat(figure.actor().kind()).isEqualTo(ActorKind.INSTITUTION);
    assertThat(figure.mode()).isEqualTo(Mode.INDIRECT);
    assertThat(figure.saidAt()).hasToString("2024-03-13");
    assertThat(figure.bestEvidence().passage())
        .isEqualTo("Sylvania has 900 soldiers in Freedonia.");
  }

  @Test
  void shouldMakeOneStatementWhenAnArticleGivesAFigureTwice() {
    String text = "Sylvania has 900 soldiers in Freedonia. The 900 Sylvanian soldiers eat well.";

    assertThat(figures(about(text))).singleElement().matches(f -> f.evidence().size() == 2);
  }

  @Test
  void shouldMakeAStatementOfEachWhenAnArticleGivesTwoFigures() {
    String text =
        "Sylvania has 900 soldiers in Freedonia. Trentino said it had 1,400 soldiers there.";

    assertThat(figures(about(text)))
        .extracting(f -> f.figure().amount().low())
        .containsExactlyInAnyOrder(900L, 1400L);
  }

  @Test
  void shouldGiveTheEndDateWhenSomebodyAnnouncesIt() {
    String text = "Trentino said Sylvanian troops will leave Freedonia by the end of September.";

    Statement end = figures(about(text)).get(0);

    assertThat(end.proposition()).hasToString("end-date");
    assertThat(end.actor().name()).isEqualTo("Louis Trentino");
    assertThat(end.figure().period().from()).hasToString("2024-09");
  }

  @Test
  void shouldGiveTheEndDateAsThePublishersWhenTheArticleNamesNoSource() {
    Statement end =
        figures(about("Sylvanian troops will leave Freedonia by the end of September.")).get(0);

    assertThat(end.actor().name()).isEqualTo("The Wire");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Turkey said its soldiers would leave Freedonia by the end of September.",
        "Trentino said Sylvanian troops may leave Freedonia by the end of September.",
        "Trentino said Sylvanian troops will not leave Freedonia by the end of September."
      })
  void shouldGiveNoEndDateWhenTheMissionIsNotSaidToEnd(String text) {
    assertThat(figures(about(text))).isEmpty();
  }

  @Test
  void shouldAbstainWhenItCannotBeToldWhereTheSoldiersAre() {
    Document document = about("Sylvania has 900 troops in northern Freedonia.");
    Extraction extraction = new StatementExtractor(TestArticles.DOSSIERS).extract(document);

    assertThat(figures(document)).isEmpty();
    assertThat(((Extraction.Extracted) extraction).abstentions())
        .extracting(Abstention::reason)
        .containsExactly(Reason.UNCLEAR_FIGURE);
  }

  @Test
  void shouldGiveNoDateWhenTheDocumentIsUndated() {
    String text = "Sylvania has 900 soldiers in Freedonia. They leave by September.";

    assertThat(figures(article("d", null, null, text)))
        .singleElement()
        .matches(figure -> figure.saidAt() == null);
  }

  private static List<Statement> figures(Document document) {
    return statements(document).stream().filter(s -> s.figure() != null).toList();
  }
}
