package org.stancewatch.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.codec.Json;
import org.stancewatch.evaluation.prediction.Predictions;
import org.stancewatch.model.Document;
import org.stancewatch.model.InvalidFieldException;

class EvaluationTest {
  private static final Path DOCUMENTS = HarbourWatch.FOLDER.resolve("docs");
  private static final Path SEQUENCES = HarbourWatch.FOLDER.resolve("sequences.json");

  @TempDir Path folder;

  private final List<String> fed = new ArrayList<>();
  private final Evaluation evaluation = new Evaluation(this::predictions);

  @Test
  void shouldFeedInTheOrderOfTheSequencesWhenThereAreAny() {
    evaluation.run(request(SEQUENCES));

    assertThat(fed).containsExactly("a-interview", "c-recipe", "b-briefing", "d-unread");
  }

  @Test
  void shouldFeedByDateOfPublicationWhenThereAreNoSequences() {
    Evaluation.Result result = evaluation.run(request(null));

    assertThat(fed).containsExactly("a-interview", "b-briefing", "d-unread", "c-recipe");
    assertThat(result.scorecard().alerts()).as("from the gold folder's own file").isNotNull();
  }

  @Test
  void shouldWriteWhatTheSystemSaidAndTheFiguresWhenAskedTo() throws IOException {
    Path json = folder.resolve("figures.json");
    Path statements = folder.resolve("statements.ndjson");
    Path alerts = folder.resolve("alerts.ndjson");

    Evaluation.Result result =
        evaluation.run(
            new EvaluationRequest(
                DOCUMENTS, HarbourWatch.FOLDER, SEQUENCES, json, statements, null, alerts));

    assertThat(Files.readString(json).strip())
        .isEqualTo(Json.writeText(result.scorecard().toMap()));
    assertThat(parsed(statements)).isEqualTo(parsed(HarbourWatch.STATEMENTS));
    assertThat(parsed(alerts)).isEqualTo(parsed(HarbourWatch.ALERTS));
  }

  @Test
  void shouldCountADocumentAsMissedWhenItIsNotFed() throws IOException {
    Files.copy(DOCUMENTS.resolve("c-recipe.json"), folder.resolve("c-recipe.json"));
    Evaluation silent =
        new Evaluation(any -> new Predictions(List.of(), List.of(), List.of(), List.of()));

    Evaluation.Result result =
        silent.run(
            new EvaluationRequest(folder, HarbourWatch.FOLDER, null, null, null, null, null));

    assertThat(result.scorecard().statements().wanted()).isEqualTo(4);
    assertThat(result.scorecard().statements().recall()).isZero();
  }

  @Test
  void shouldNameTheFileWhenItCannotBeWritten() {
    Path nowhere = folder.resolve("missing").resolve("figures.json");

    assertThatThrownBy(
            () ->
                evaluation.run(
                    new EvaluationRequest(
                        DOCUMENTS, HarbourWatch.FOLDER, null, nowhere, null, null, null)))
        .isInstanceOf(InvalidFieldException.class)
        .hasMessage(nowhere + ": cannot be written");
  }

  @Test
  void shouldAlignTheFiguresWhenPrinted() {
    String table = ScoreTable.of(evaluation.run(request(SEQUENCES)).scorecard());

    assertThat(table.lines())
        .startsWith(
            "documents              3   with gold annotations",
            "statements",
            "  precision       0.3333   right of 9 found",
            "  recall          0.5000   found of 4 wanted")
        .endsWith(
            "  duplicates           1   beyond the first for one contradiction",
            "  unwanted             2   no one asked for");
  }

  private EvaluationRequest request(Path sequences) {
    return new EvaluationRequest(DOCUMENTS, HarbourWatch.FOLDER, sequences, null, null, null, null);
  }

  private Predictions predictions(List<Document> documents) {
    documents.forEach(document -> fed.add(document.id().value()));
    return HarbourWatch.predictions();
  }

  private static List<Object> parsed(Path file) throws IOException {
    return Files.readAllLines(file).stream().map(line -> Json.read(line, Object.class)).toList();
  }
}
