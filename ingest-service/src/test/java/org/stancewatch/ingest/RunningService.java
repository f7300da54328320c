package org.stancewatch.ingest;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.type.TypeReference;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stancewatch.codec.Json;

/** The service as it runs, on a free port, and a client of it. */
public final class RunningService implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final EmbeddedServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  private RunningService(EmbeddedServer server) {
    this.server = server;
  }

  /** Starts it and returns once it is ready. */
  public static RunningService ready(String bootstrapServers) {
    RunningService service = start(Map.of("kafka.bootstrap.servers", bootstrapServers));
    await().atMost(PATIENCE).until(() -> service.get("/health/readiness").statusCode() == 200);
    return service;
  }

  public static RunningService start(Map<String, Object> properties) {
    Map<String, Object> all = new HashMap<>(properties);
    all.put("micronaut.server.port", -1);
    all.putIfAbsent("stancewatch.writes.open", true);
    return new RunningService(
        ApplicationContext.builder()
            .deduceEnvironment(false)
            .environments(IngestApplication.ENVIRONMENT)
            .properties(all)
            .run(EmbeddedServer.class));
  }

  public <T> T bean(Class<T> type) {
    return server.getApplicationContext().getBean(type);
  }

  public URI uri() {
    return server.getURI();
  }

  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(server.getURI().resolve(path)).build());
  }

  public HttpResponse<String> postJson(String body) throws IOException, InterruptedException {
    return post("application/json", BodyPublishers.ofString(body));
  }

  public HttpResponse<String> post(String contentType, BodyPublisher body)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(server.getURI().resolve("/documents"))
            .header("Content-Type", contentType)
            .POST(body)
            .build());
  }

  public HttpResponse<String> delete(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(server.getURI().resolve(path)).DELETE().build());
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, BodyHandlers.ofString());
  }

  /** The answers to the documents of a body. */
  public static List<Map<String, Object>> answers(HttpResponse<String> response) {
    return Json.read(
        response.body().getBytes(java.nio.charset.StandardCharsets.UTF_8),
        new TypeReference<>() {});
  }

  @Override
  public void close() {
    server.close();
    server.getApplicationContext().close();
  }
}
