package org.stancewatch.standalone.observability;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks a Prometheus, wherever it runs. */
public final class PrometheusApi {
  private final URI address;
  private final HttpClient client = HttpClient.newHttpClient();

  public PrometheusApi(URI address) {
    this.address = address;
  }

  /** The answer's {@code data}: the series now. */
  public JsonNode now(String expression) {
    return post("/api/v1/query", Map.of("query", expression)).path("result");
  }

  /** The series of the last so long. */
  JsonNode range(String expression, Duration range, Duration step) {
    Instant end = Instant.now();
    return post(
            "/api/v1/query_range",
            Map.of(
                "query", expression,
                "start", Long.toString(end.minus(range).getEpochSecond()),
                "end", Long.toString(end.getEpochSecond()),
                "step", Long.toString(step.toSeconds())))
        .path("result");
  }

  /** The values that a label has in the series of a selector. */
  JsonNode labelValues(String label, String selector) {
    return send(
        HttpRequest.newBuilder(
            address.resolve(
                "/api/v1/label/" + label + "/values?" + form(Map.of("match[]", selector)))));
  }

  private JsonNode post(String path, Map<String, String> parameters) {
    return send(
        HttpRequest.newBuilder(address.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form(parameters))));
  }

  private JsonNode send(HttpRequest.Builder request) {
    try {
      String body = client.send(request.build(), BodyHandlers.ofString()).body();
      JsonNode answer = new ObjectMapper().readTree(body);
      if (!answer.path("status").asText().equals("success")) {
        throw new IllegalStateException(answer.path("error").asText(body));
      }
      return answer.path("data");
    } catch (IOException e) {
      throw new IllegalStateException("Prometheus at " + address + " does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String form(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
