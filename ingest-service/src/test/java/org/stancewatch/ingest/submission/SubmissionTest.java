package org.stancewatch.ingest.submission;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stancewatch.codec.Json;
import org.stancewatch.ingest.TestSubmissions;
import org.stancewatch.model.InvalidFieldException;
import org.stancewatch.model.SourceKind;

class SubmissionTest {
  @Test
  void shouldReadASourceWhenItIsAName() {
    assertThat(read("{\"source\":\"Example Wire\"}").source())
        .isEqualTo(SubmittedSource.named("Example Wire"));
  }

  @Test
  void shouldReadASourceWhenItIsAnObject() {
    assertThat(
            read("{\"source\":{\"id\":\"ew\",\"name\":\"Example Wire\",\"kind\":\"wire\"}}")
                .source())
        .isEqualTo(new SubmittedSource("ew", "Example Wire", SourceKind.WIRE));
  }

  @Test
  void shouldReadThePublicationTimeWhenItIsCalledPublished() {
    assertThat(read("{\"published\":\"2024-01-17\"}").publishedAt()).isEqualTo("2024-01-17");
  }

  @Test
  void shouldReadBackWhatIsWritten() {
    Submission sent = TestSubmissions.of("bases");

    assertThat(Submission.read(Json.write(sent))).isEqualTo(sent);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"author\":\"A\"}                                | author",
        "{\"source\":{\"nmae\":\"A\"}}                     | source.nmae",
        "{\"source\":{\"name\":\"A\",\"kind\":\"paper\"}}  | source.kind",
        "{\"text\":12}                                     | text",
        "{\"text\":{\"a\":1}}                              | text",
        "{\"publishedAt\":1705486500}                      | publishedAt",
      })
  void shouldNameTheFieldWhenItIsUnknownOrOfAnotherType(String json, String field) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOfSatisfying(
            InvalidFieldException.class, e -> assertThat(e.field()).isEqualTo(field));
  }

  private static Submission read(String json) {
    return Submission.read(json.getBytes(UTF_8));
  }
}
