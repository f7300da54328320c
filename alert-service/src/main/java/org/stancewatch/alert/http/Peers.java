package org.stancewatch.alert.http;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.alert.query.Found;
import org.stancewatch.alert.query.Hop;
import org.stancewatch.alert.query.UnavailableException;
import org.stancewatch.codec.Json;

/** The other instances of this service. */
@Singleton
final class Peers {
  private static final Logger LOG = LoggerFactory.getLogger(Peers.class);
  private static final Duration CONNECTED_WITHIN = Duration.ofSeconds(2);
  private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(10);
  private static final int OK = 200;

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(CONNECTED_WITHIN)
          .build();

  /**
   * Passes on what a reader asked here.
   *
   * @param instance {@code host:port}
   * @param asked path and query of the reader's request
   */
  <T> CompletableFuture<List<Found<T>>> ask(
      String instance, Hop hop, URI asked, TypeReference<List<Found<T>>> type) {
    String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
    String uri = "http://" + instance + PeerController.PATH + asked.getRawPath() + query;
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(uri))
            .timeout(ANSWERED_WITHIN)
            .header(PeerController.HOP, hop.toString())
            .build();
    return http.sendAsync(request, BodyHandlers.ofByteArray())
        .handle((answer, failure) -> read(instance, answer, failure, type));
  }

  private static <T> List<Found<T>> read(
      String instance,
      HttpResponse<byte[]> answer,
      Throwable failure,
      TypeReference<List<Found<T>>> type) {
    if (failure == null && answer.statusCode() == OK) {
      return Json.read(answer.body(), type);
    }
    String problem = failure == null ? "status " + answer.statusCode() : failure.toString();
    LOG.debug("Asked instance {} in vain: {}", instance, problem);
    throw new UnavailableException(
        "the instance at %s holds a part of the ledger and does not answer just now; try again"
            .formatted(instance));
  }
}
