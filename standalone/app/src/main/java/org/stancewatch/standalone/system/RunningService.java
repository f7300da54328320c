package org.stancewatch.standalone.system;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** One service in a context of its own. */
record RunningService(Service service, ApplicationContext context, EmbeddedServer server)
    implements AutoCloseable {
  private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(5);

  /**
   * @param properties what is particular to this run, over the service's own configuration
   */
  static RunningService start(Service service, Map<String, Object> properties) {
    ApplicationContext context =
        ApplicationContext.builder()
            .deduceEnvironment(false)
            .environments(service.environment())
            .properties(properties)
            .build();
    try {
      context.start();
      EmbeddedServer server = context.getBean(EmbeddedServer.class);
      server.start();
      return new RunningService(service, context, server);
    } catch (RuntimeException e) {
      context.close();
      throw e;
    }
  }

  URI url() {
    return URI.create("http://localhost:" + server.getPort());
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
    context.close();
  }
}
