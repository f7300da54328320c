package org.stancewatch.ingest.submission;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stancewatch.codec.Json;
import org.stancewatch.ingest.TestSubmissions;
import org.stancewatch.ingest.submission.Admission.Accepted;
import org.stancewatch.ingest.submission.Admission.Rejected;
import org.stancewatch.model.Document;
import org.stancewatch.model.SourceId;
import org.stancewatch.model.SourceKind;

class AdmissionTest {
  private static final Instant NOW = Instant.parse("2024-01-18T10:00:00.123456Z");
  private static final String TEXT = "\"source\":\"Example Wire\",\"text\":\"He spoke.\"";

  @Test
  void shouldMakeADocumentWhenTheSubmissionIsGood() {
    Document document = accepted(TestSubmissions.json("bases"));

    assertThat(document.source().id()).isEqualTo(new SourceId("example-wire"));
    assertThat(document.source().kind()).isEqualTo(SourceKind.UNKNOWN);
    assertThat(document.id().value()).startsWith("example.org:");
    assertThat(document.url()).hasToString("https://www.example.org/bases?utm_source=feed");
    assertThat(document.publishedAt()).isEqualTo("2024-01-17T00:00:00Z");
    assertThat(document.receivedAt()).isEqualTo("2024-01-18T10:00:00.123Z");
  }

  @Test
  void shouldBeTheSameDocumentInAnotherRevisionWhenTheTextChanges() {
    Submission sent = TestSubmissions.of("bases");
    Document first = accepted(Json.writeText(sent));
    Document second = accepted(Json.writeText(TestSubmissions.withText(sent, "He denied it.")));

    assertThat(second.id()).isEqualTo(first.id());
    assertThat(second.revision()).isNotEqualTo(first.revision());
  }

  @Test
  void shouldBeTheSameRevisionWhenTheTextIsWrappedOtherwise() {
    Submission sent = TestSubmissions.of("bases");
    String wrapped = sent.text().replace(" ", "\r\n");

    assertThat(accepted(Json.writeText(TestSubmissions.withText(sent, wrapped))).revision())
        .isEqualTo(accepted(Json.writeText(sent)).revision());
  }

  @Test
  void shouldBeAnotherRevisionWhenTheDateIsCorrected() {
    Submission sent = TestSubmissions.of("bases");
    Submission later = TestSubmissions.withPublishedAt(sent, "2024-01-16");

    assertThat(accepted(Json.writeText(later)).revision())
        .isNotEqualTo(accepted(Json.writeText(sent)).revision());
  }

  @Test
  void shouldDeriveTheIdFromTheContentWhenThereIsNoAddress() {
    String other = "{" + TEXT.replace("spoke", "sang") + "}";

    assertThat(accepted("{" + TEXT + "}").id()).isEqualTo(accepted("{" + TEXT + "}").id());
    assertThat(accepted("{" + TEXT + "}").id()).isNotEqualTo(accepted(other).id());
  }

  @Test
  void shouldTakeTheIdWhenOneIsGiven() {
    assertThat(accepted("{\"id\":\"wire:2024-17\"," + TEXT + "}").id()).hasToString("wire:2024-17");
  }

  @Test
  void shouldFinishTheTextWhenItHoldsWhatNobodySees() {
    assertThat(accepted("{\"source\":\"A\",\"text\":\"a\\u0000b\\r\\n\\ud800\"}").text())
        .isEqualTo("ab\n\uFFFD");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"text\":\"a\"}                                | source      | invalid-source",
        "{\"source\":\" \",\"text\":\"a\"}               | source.name | invalid-source",
        "{\"source\":{\"id\":\"a b\",\"name\":\"A\"}}    | source.id   | invalid-source",
        "{\"source\":\"A\"}                              | text        | invalid-text",
        "{\"source\":\"A\",\"text\":\" \\u0000\"}        | text        | invalid-text",
        "{\"source\":\"A\",\"text\":\"a\",\"id\":\"a b\"}        | id       | invalid-id",
        "{\"source\":\"A\",\"text\":\"a\",\"url\":\"nowhere\"}   | url      | invalid-url",
        "{\"source\":\"A\",\"text\":\"a\",\"language\":\"english!\"} | language | invalid-language",
        "{\"source\":\"A\",\"text\":\"a\",\"published\":\"2090-01-01\"} | publishedAt | invalid-publishedAt",
        "{\"source\":\"A\",\"text\":\"a\",\"nonsense\":1}        | nonsense | unknown-field",
        "[1]                                             | ''          | malformed",
        "{\"source\":                                    | ''          | malformed",
      })
  void shouldNameTheFieldWhenTheSubmissionIsBad(String json, String field, String kind) {
    Rejected rejected = rejected(json);

    assertThat(rejected.field()).isEqualTo(field);
    assertThat(rejected.kind()).isEqualTo(kind);
    assertThat(rejected.reason()).isNotBlank();
  }

  @Test
  void shouldRejectWhenTheBytesAreNoText() {
    byte[] noise = {0, 0, (byte) 0xFF, (byte) 0xFF, 0, 1};

    assertThat(((Rejected) Admission.of(noise, NOW)).kind()).isEqualTo("malformed");
  }

  @Test
  void shouldRejectWhenTheTextIsLongerThanADocumentMayBe() {
    String text = "a".repeat(Document.LONGEST_TEXT + 1);

    assertThat(rejected("{\"source\":\"A\",\"text\":\"" + text + "\"}").field()).isEqualTo("text");
  }

  private static Document accepted(String json) {
    return ((Accepted) Admission.of(json.getBytes(UTF_8), NOW)).document();
  }

  private static Rejected rejected(String json) {
    return (Rejected) Admission.of(json.getBytes(UTF_8), NOW);
  }
}
