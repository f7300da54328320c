package org.stancewatch.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.extract.TestArticles.about;
import static org.stancewatch.extract.TestArticles.article;
import static org.stancewatch.extract.TestArticles.statements;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stancewatch.extract.Extraction.Extracted;
import org.stancewatch.extract.Extraction.Rejected;
import org.stancewatch.model.Document;
import org.stancewatch.model.Evidence;
import org.stancewatch.model.Mode;
import org.stancewatch.model.Statement;
import org.stancewatch.model.StatementId;

class StatementExtractorTest {
  private static final String WANTS_OUT =
      "Firefly told reporters on Monday that Sylvanian troops must leave Freedonia.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In an interview last year, Firefly said | 2023",
        "Back in 2022, Firefly said | 2022",
        "In a Jan. 5 speech, Firefly said | 2024-01-05",
        "With a town burnt in 2022, Firefly said | 2024-03-13"
      })
  void shouldDateItByTheOccasionThatIsToldBeforeTheSpeaker(String said, String date) {
    Statement statement =
        statements(about(said + " that Sylvanian troops were still needed.")).get(0);

    assertThat(statement.saidAt()).hasToString(date);
  }

  @Test
  void shouldPointIntoTheTextWhenItGivesEvidence() {
    Document document = about("“Sylvanian troops must leave Freedonia,” Firefly said.");

    Evidence evidence = statements(document).get(0).bestEvidence();

    assertThat(document.text().substring(evidence.begin(), evidence.end()))
        .isEqualTo(evidence.passage());
    assertThat(evidence.cue()).isEqualTo("said");
  }

  @Test
  void shouldDateTheStatementWhenTheTextSaysWhen() {
    Statement statement = statements(about(WANTS_OUT)).get(0);

    assertThat(statement.saidAt()).hasToString("2024-03-11");
    assertThat(statement.reportedAt()).isEqualTo(TestArticles.PUBLISHED);
    assertThat(statement.learnedAt()).isEqualTo(TestArticles.RECEIVED);
    assertThat(statement.historical()).isFalse();
  }

  @Test
  void shouldDateByPublicationWhenTheTextDoesNotSayWhen() {
    Statement statement = statements(about("Firefly demanded that Sylvanian troops leave.")).get(0);

    assertThat(statement.saidAt()).hasToString("2024-03-13");
  }

  @Test
  void shouldHaveNoDateWhenTheDocumentIsUndated() {
    String text = "Sylvanian troops are in Freedonia. Firefly demanded that the troops leave.";

    assertThat(statements(article("d", null, null, text)).get(0).saidAt()).isNull();
  }

  @Test
  void shouldNotDateTheStatementByWhatItSpeaksOf() {
    Statement statement =
        statements(
                about(
                    "With the Red Hand beaten in 2017, Firefly said foreign troops were no longer"
                        + " needed."))
            .get(0);

    assertThat(statement.saidAt()).hasToString("2024-03-13");
  }

  @Test
  void shouldCallItHistoricalWhenItIsToldOfLastYear() {
    Statement statement =
        statements(about("Firefly said last year that Sylvanian troops were still needed.")).get(0);

    assertThat(statement.saidAt()).hasToString("2023");
    assertThat(statement.historical()).isTrue();
  }

  @Test
  void shouldCountFromTheDateLineWhenThereIsOne() {
    String text =
        "Sylvanian soldiers are in Freedonia.\n\nJanuary 10, 2022\n\n"
            + "Firefly said on Tuesday that Sylvanian troops must leave.";

    assertThat(statements(article(text)).get(0).saidAt()).hasToString("2022-01-04");
  }

  @Test
  void shouldBeOneStatementWithTwoPassagesWhenItIsSaidTwice() {
    List<Statement> found =
        statements(about(WANTS_OUT + "\n\n“The Sylvanian soldiers must go home,” Firefly said."));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).evidence()).hasSize(2);
    assertThat(found.get(0).mode()).isEqualTo(Mode.DIRECT);
  }

  @Test
  void shouldBeTwoStatementsWhenHeChangedHisMind() {
    List<Statement> found =
        statements(
            about(
                "Firefly said Sylvanian troops were no longer needed.\n\n"
                    + "It is a shift for Firefly, who said last year that foreign troops were still"
                    + " necessary."));

    assertThat(found).extracting(s -> s.stance().name()).containsExactly("DENIES", "AFFIRMS");
    assertThat(found).extracting(s -> s.saidAt().toString()).containsExactly("2024-03-13", "2023");
  }

  @Test
  void shouldFindSeveralStatementsWhenASentenceMakesThem() {
    List<Statement> found =
        statements(
            about(
                "Firefly condemned the attacks on Sylvanian soldiers, but said the mission was no"
                    + " longer needed."));

    assertThat(found)
        .extracting(s -> s.proposition().value())
        .containsExactlyInAnyOrder("attacks-illegitimate", "mission-needed");
  }

  @Test
  void shouldNameTheReporterInTheChainWhenOneReportsAnother() {
    Statement statement =
        statements(about("Trentino said Firefly had demanded the withdrawal of Sylvanian troops."))
            .get(0);

    assertThat(statement.actor().name()).isEqualTo("Rufus al-Firefly");
    assertThat(statement.chain()).extracting(a -> a.name()).containsExactly("Louis Trentino");
  }

  @Test
  void shouldGiveTheSameIdsWhenTheDocumentIsReadAgain() {
    List<StatementId> first = statements(about(WANTS_OUT)).stream().map(Statement::id).toList();
    List<StatementId> second = statements(about(WANTS_OUT)).stream().map(Statement::id).toList();

    assertThat(first).isNotEmpty().isEqualTo(second);
  }

  @Test
  void shouldAbstainWhenOnlyTheHeadlineSaysIt() {
    Document document =
        article(
            "Firefly demands withdrawal of Sylvanian troops\n\nSylvanian troops are in Freedonia.");

    Extracted extracted =
        (Extracted) new StatementExtractor(TestArticles.DOSSIERS).extract(document);

    assertThat(extracted.statements()).isEmpty();
    assertThat(extracted.abstentions())
        .extracting(Abstention::reason)
        .containsOnly(Abstention.Reason.HEADLINE_ONLY);
  }

  @Test
  void shouldAbstainWhenNothingTellsWhoSpeaks() {
    Extracted extracted =
        (Extracted)
            new StatementExtractor(TestArticles.DOSSIERS)
                .extract(about("“Sylvanian troops must leave Freedonia.”"));

    assertThat(extracted.statements()).isEmpty();
    assertThat(extracted.abstentions())
        .extracting(Abstention::reason)
        .containsExactly(Abstention.Reason.UNKNOWN_SPEAKER);
  }

  @Test
  void shouldRejectTheDocumentWhenItIsNotInEnglish() {
    Document german = TestArticles.inLanguage("de");

    Extraction extraction = new StatementExtractor(TestArticles.DOSSIERS).extract(german);

    assertThat(extraction)
        .isInstanceOfSatisfying(Rejected.class, r -> assertThat(r.field()).isEqualTo("language"));
  }

  @Property(tries = 200)
  void shouldReadAnyTextWithoutFailing(@ForAll @NotBlank String text) {
    Extraction extraction =
        new StatementExtractor(TestArticles.DOSSIERS).extract(about(text + " " + WANTS_OUT));

    assertThat(extraction).isInstanceOf(Extracted.class);
  }
}
