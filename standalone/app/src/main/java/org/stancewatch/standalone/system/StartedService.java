package org.stancewatch.standalone.system;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.stancewatch.service.RunningService;

/** One of the services of this JVM, which may not be ready yet. */
record StartedService(Service service, RunningService running) implements AutoCloseable {
  private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(5);

  URI url() {
    return running.url();
  }

  URI readiness() {
    return url().resolve("/health/readiness");
  }

  boolean isReady(HttpClient client) throws InterruptedException {
    try {
      HttpRequest request = HttpRequest.newBuilder(readiness()).timeout(ANSWERS_WITHIN).build();
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() {
    running.close();
  }
}
