package org.stancewatch.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.broker.BrokerExtension;
import org.stancewatch.codec.Json;
import org.stancewatch.ingest.RunningService;
import org.stancewatch.ingest.TestSubmissions;
import org.stancewatch.service.ErrorAnswer;

@ExtendWith(BrokerExtension.class)
class WritesIT {
  private static final String TOKEN = "0123456789abcdef";

  @Test
  void shouldTakeDocumentsOfKnownSendersOnlyWhenTokensAreGiven(@TempDir Path folder)
      throws Exception {
    Path tokens = Files.writeString(folder.resolve("tokens"), "crawler " + TOKEN + "\n");
    try (RunningService service =
        RunningService.start(
            Map.of(
                "kafka.bootstrap.servers", BrokerExtension.bootstrapServers(),
                "stancewatch.writes.open", false,
                "stancewatch.writes.tokens-file", tokens.toString()))) {
      await().until(() -> service.get("/health/readiness").statusCode() == 200);

      HttpResponse<String> refused = post(service.uri(), "Bearer another-token-than-that");
      assertThat(refused.statusCode()).isEqualTo(401);
      assertThat(refused.headers().firstValue("WWW-Authenticate")).contains("Bearer");
      assertThat(Json.read(refused.body().getBytes(), ErrorAnswer.class))
          .isEqualTo(
              new ErrorAnswer(
                  401, "Authorization", "expected \"Bearer \" and the token of a known sender"));
      assertThat(post(service.uri(), null).statusCode()).isEqualTo(401);
      assertThat(post(service.uri(), "Bearer " + TOKEN).statusCode()).isEqualTo(202);
      assertThat(delete(service.uri(), null).statusCode()).isEqualTo(401);
      assertThat(delete(service.uri(), "Bearer " + TOKEN).statusCode()).isEqualTo(202);
    }
  }

  @Test
  void shouldRefuseAllDocumentsWhenNothingSaysWhoMaySend() throws Exception {
    try (RunningService service =
        RunningService.start(
            Map.of(
                "kafka.bootstrap.servers",
                BrokerExtension.bootstrapServers(),
                "stancewatch.writes.open",
                false))) {
      assertThat(post(service.uri(), "Bearer " + TOKEN).statusCode()).isEqualTo(401);
      assertThat(service.get("/prometheus").statusCode()).isEqualTo(200);
    }
  }

  private static HttpResponse<String> post(URI service, String authorization) throws Exception {
    return send(
        HttpRequest.newBuilder(service.resolve("/documents"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(TestSubmissions.json("writes"))),
        authorization);
  }

  private static HttpResponse<String> delete(URI service, String authorization) throws Exception {
    return send(
        HttpRequest.newBuilder(service.resolve("/documents/writes")).DELETE(), authorization);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request, String authorization)
      throws Exception {
    if (authorization != null) {
      request.header("Authorization", authorization);
    }
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }
}
