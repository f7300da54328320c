package org.stancewatch.ingest.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.ingest.RunningService.answers;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stancewatch.broker.BrokerExtension;
import org.stancewatch.codec.Json;
import org.stancewatch.ingest.RecordReader;
import org.stancewatch.ingest.RunningService;
import org.stancewatch.ingest.TestSubmissions;
import org.stancewatch.model.Document;
import org.stancewatch.service.ErrorAnswer;
import org.stancewatch.topic.Topics;

@ExtendWith(BrokerExtension.class)
class DocumentControllerIT {
  private static final String NDJSON = "application/x-ndjson";
  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.ready(BrokerExtension.bootstrapServers());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void shouldPublishTheDocumentWhenItIsAccepted() throws Exception {
    HttpResponse<String> response = service.postJson(TestSubmissions.json("accepted"));

    assertThat(response.statusCode()).isEqualTo(202);
    Map<String, Object> answer = answers(response).get(0);
    assertThat(answer).containsEntry("outcome", "ACCEPTED").containsEntry("index", 0);
    assertThat(published(answer.get("id")))
        .singleElement()
        .satisfies(document -> assertThat(document.title()).isEqualTo("On accepted"));
  }

  @Test
  void shouldPublishOnceWhenTheSameIsSentTwice() throws Exception {
    service.postJson(TestSubmissions.json("twice"));
    HttpResponse<String> response = service.postJson(TestSubmissions.json("twice"));

    assertThat(response.statusCode()).isEqualTo(202);
    assertThat(outcomes(response)).containsExactly("DUPLICATE");
    assertThat(published(answers(response).get(0).get("id"))).hasSize(1);
  }

  @Test
  void shouldKnowDuplicatesWhenTheServiceWasStartedAgain() throws Exception {
    service.postJson(TestSubmissions.json("restart"));

    try (RunningService other = RunningService.ready(BrokerExtension.bootstrapServers())) {
      assertThat(outcomes(other.postJson(TestSubmissions.json("restart"))))
          .containsExactly("DUPLICATE");
    }
  }

  @Test
  void shouldPublishAgainWhenTheRevisionIsNew() throws Exception {
    var sent = TestSubmissions.of("revised");
    service.postJson(Json.writeText(sent));
    HttpResponse<String> response =
        service.postJson(Json.writeText(TestSubmissions.withText(sent, "The minister denied it.")));

    assertThat(outcomes(response)).containsExactly("ACCEPTED");
    assertThat(published(answers(response).get(0).get("id"))).hasSize(2);
  }

  @Test
  void shouldPublishAnEmptyRecordWhenADocumentIsWithdrawn() throws Exception {
    Object id = answers(service.postJson(TestSubmissions.json("gone"))).get(0).get("id");
    HttpResponse<String> response = service.delete("/documents/" + id);
    HttpResponse<String> again = service.delete("/documents/" + id);

    assertThat(List.of(response.statusCode(), again.statusCode())).containsOnly(202);
    assertThat(List.of(response.body(), again.body()))
        .containsOnly("{\"id\":\"%s\",\"outcome\":\"WITHDRAWN\"}".formatted(id));
    assertThat(published(id)).hasSize(3).last().isNull();
  }

  @Test
  void shouldAcceptTheSameAgainWhenItWasWithdrawn() throws Exception {
    Object id = answers(service.postJson(TestSubmissions.json("back"))).get(0).get("id");
    service.delete("/documents/" + id);

    assertThat(outcomes(service.postJson(TestSubmissions.json("back"))))
        .containsExactly("ACCEPTED");
    assertThat(outcomes(service.postJson(TestSubmissions.json("back"))))
        .containsExactly("DUPLICATE");
  }

  @Test
  void shouldAcceptTheSameAgainWhenItWasWithdrawnBeforeAStart() throws Exception {
    Object id = answers(service.postJson(TestSubmissions.json("later"))).get(0).get("id");
    service.delete("/documents/" + id);

    try (RunningService other = RunningService.ready(BrokerExtension.bootstrapServers())) {
      assertThat(outcomes(other.postJson(TestSubmissions.json("later"))))
          .containsExactly("ACCEPTED");
    }
  }

  @Test
  void shouldTakeAnyIdThatADocumentCanHaveWhenItIsWithdrawn() throws Exception {
    assertThat(service.delete("/documents/of:the_2nd-day.a.json").body())
        .contains("\"of:the_2nd-day.a.json\"");
    assertThat(service.delete("/documents/%C3%A9t%C3%A9-2024").body()).contains("\"été-2024\"");
  }

  @Test
  void shouldNameTheIdWhenItCanBeNone() throws Exception {
    for (String id : List.of("-a", "a%20b", "a/b", "a%2Fb", "x".repeat(129))) {
      HttpResponse<String> response = service.delete("/documents/" + id);

      assertError(response, 400, "1 to 128 letters, digits");
      assertThat(response.body()).contains("\"field\":\"id\"");
    }
    assertThat(service.delete("/documents").statusCode()).isEqualTo(405);
  }

  @Test
  void shouldAnswerEachInOrderWhenAnArrayIsMixed() throws Exception {
    String twin = TestSubmissions.json("mixed");
    HttpResponse<String> response =
        service.postJson("[%s,{\"sauce\":1},%s,{\"source\":\"A\"}]".formatted(twin, twin));

    assertThat(response.statusCode()).isEqualTo(207);
    assertThat(outcomes(response)).containsExactly("ACCEPTED", "REJECTED", "DUPLICATE", "REJECTED");
    assertThat(answers(response).get(1)).containsEntry("index", 1).containsEntry("field", "sauce");
    assertThat(answers(response).get(3)).containsEntry("field", "text");
  }

  @Test
  void shouldRejectTheLineAloneWhenNdjsonHoldsABadOne() throws Exception {
    String body = TestSubmissions.json("line-1") + "\n\n{bad\n" + TestSubmissions.json("line-4");
    HttpResponse<String> response = service.post(NDJSON, BodyPublishers.ofString(body));

    assertThat(response.statusCode()).isEqualTo(207);
    assertThat(outcomes(response)).containsExactly("ACCEPTED", "REJECTED", "ACCEPTED");
    assertThat(answers(response)).extracting("line").containsExactly(1, 3, 4);
  }

  @Test
  void shouldRejectWithAReasonWhenTheDateIsInTheFarFuture() throws Exception {
    var sent = TestSubmissions.withPublishedAt(TestSubmissions.of("future"), "2090-05-01");
    HttpResponse<String> response = service.postJson(Json.writeText(sent));

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(answers(response).get(0)).containsEntry("field", "publishedAt");
    assertThat((String) answers(response).get(0).get("reason")).contains("future", "2090-05-01");
  }

  @Test
  void shouldSetTheDocumentAsideWhenItIsRejected() throws Exception {
    String json = "{\"source\":\"A\",\"text\":\"set aside\",\"colour\":\"red\"}";
    service.postJson("[" + json + "]");

    ConsumerRecord<byte[], byte[]> dead =
        RecordReader.all(BrokerExtension.bootstrapServers(), Topics.DOCUMENTS.deadLetters())
            .stream()
            .filter(record -> new String(record.value(), UTF_8).equals(json))
            .findFirst()
            .orElseThrow();
    assertThat(header(dead, "dlq_reason")).contains("unknown field");
    assertThat(header(dead, "dlq_field")).isEqualTo("colour");
    assertThat(header(dead, "dlq_remote")).isEqualTo("127.0.0.1");
    assertThat(header(dead, "dlq_index")).isEqualTo("0");
  }

  @Test
  void shouldRefuseAndGoOnWhenTheBodyIsHuge() throws Exception {
    byte[] huge = " ".repeat(50 << 20).getBytes(UTF_8);
    List<BodyPublisher> declaredAndNot =
        List.of(
            BodyPublishers.ofByteArray(huge),
            BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(huge)));

    for (BodyPublisher body : declaredAndNot) {
      for (String type : List.of("application/json", NDJSON)) {
        assertError(service.post(type, body), 413, "20971520 bytes");
      }
    }
    assertThat(service.postJson(TestSubmissions.json("after-huge")).statusCode()).isEqualTo(202);
  }

  @Test
  void shouldTakeThousandsWhenTheyComeInOneBody() throws Exception {
    String body =
        IntStream.range(0, 2_000)
            .mapToObj(i -> TestSubmissions.json("bulk-" + i))
            .collect(Collectors.joining(",", "[", "]"));

    assertThat(outcomes(service.postJson(body))).hasSize(2_000).containsOnly("ACCEPTED");
    assertThat(outcomes(service.postJson(body))).hasSize(2_000).containsOnly("DUPLICATE");
  }

  @Test
  void shouldNameLineAndColumnWhenJsonIsMalformed() throws Exception {
    assertError(service.postJson("[{},\n{\"source\" 1}]"), 400, "line 2, column 11");
    assertError(service.postJson(""), 400, "there is none");
  }

  @Test
  void shouldRefuseWhenTheContentTypeIsAnother() throws Exception {
    assertError(service.post("text/plain", BodyPublishers.ofString("a")), 415, "text/plain");
  }

  @Test
  void shouldAnswerInTheSameFormWhenThePathIsUnknown() throws Exception {
    assertError(service.get("/nowhere"), 404, "");
  }

  private static void assertError(HttpResponse<String> response, int status, String message) {
    assertThat(response.statusCode()).isEqualTo(status);
    ErrorAnswer error = Json.read(response.body(), ErrorAnswer.class);
    assertThat(error.status()).isEqualTo(status);
    assertThat(error.message()).contains(message);
  }

  private static List<Object> outcomes(HttpResponse<String> response) {
    return answers(response).stream().map(answer -> answer.get("outcome")).toList();
  }

  private static List<Document> published(Object id) {
    var values = Topics.DOCUMENTS.valueSerde().deserializer();
    return RecordReader.all(BrokerExtension.bootstrapServers(), Topics.DOCUMENTS.name()).stream()
        .filter(record -> new String(record.key(), UTF_8).equals(id))
        .map(record -> values.deserialize(record.topic(), record.value()))
        .toList();
  }

  private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), UTF_8);
  }
}
