package org.stancewatch.standalone.send;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.stancewatch.codec.Json;
import org.stancewatch.model.DocumentId;
import org.stancewatch.model.InvalidFieldException;

/** Sends articles to the ingest service, and takes them back. */
public final class DocumentSender {
  private static final int ACCEPTED = 202;
  private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(60);

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI documents;
  private final String token;

  /** Sends to a service that everybody may write to. */
  public DocumentSender(URI system) {
    this(system, null);
  }

  /**
   * @param system the address of the ingest service
   * @param token who sends; null for nobody in particular
   */
  public DocumentSender(URI system, String token) {
    documents = system.resolve("/documents");
    this.token = token;
  }

  /**
   * @param json one article, or an array of them
   * @return what became of each, in the order in which they were sent
   * @throws SendException if there is no service, or it does not take the body as a whole
   */
  public List<Reply> send(byte[] json) {
    return replies(
        exchange(
            request(documents)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(json))));
  }

  /**
   * Withdraws an article, whether or not it was ever sent.
   *
   * @throws SendException if there is no service, or it does not take it
   */
  public void withdraw(DocumentId document) {
    String id = URLEncoder.encode(document.value(), StandardCharsets.UTF_8);
    HttpResponse<String> response = exchange(request(URI.create(documents + "/" + id)).DELETE());
    if (response.statusCode() != ACCEPTED) {
      throw refused(response);
    }
  }

  private HttpResponse<String> exchange(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (ConnectException e) {
      throw new SendException(
          "No system answers at %s: start one with ./stancewatch up, or name its address with --url"
              .formatted(documents),
          e);
    } catch (IOException e) {
      throw new SendException("Sending to %s failed: %s".formatted(documents, e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SendException("Interrupted while sending to " + documents, e);
    }
  }

  private HttpRequest.Builder request(URI address) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(ANSWERS_WITHIN);
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return request;
  }

  private List<Reply> replies(HttpResponse<String> response) {
    try {
      return List.of(Json.read(response.body(), Reply[].class));
    } catch (InvalidFieldException e) {
      throw refused(response);
    }
  }

  private SendException refused(HttpResponse<String> response) {
    return new SendException(
        "%s answered %d: %s"
            .formatted(response.uri(), response.statusCode(), message(response.body())));
  }

  /** Refusals are JSON too, but a proxy's are not. */
  private static String message(String body) {
    try {
      return Json.read(body.getBytes(StandardCharsets.UTF_8), Refusal.class).message();
    } catch (InvalidFieldException e) {
      return body.lines().findFirst().orElse("nothing");
    }
  }

  private record Refusal(int status, String field, String message) {}
}
