package org.stancewatch.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.stancewatch.model.DocumentId;
import org.stancewatch.standalone.send.DocumentSender;
import org.stancewatch.standalone.send.Reply;
import org.stancewatch.standalone.system.Service;
import org.stancewatch.standalone.system.Services;
import org.stancewatch.standalone.system.SystemSettings;
import org.stancewatch.standalone.watch.Seen;
import org.stancewatch.standalone.watch.Settling;
import org.stancewatch.standalone.watch.Watcher;

/** Everything in one JVM on free ports, and all that is written to its topics. */
public final class TestSystem implements AutoCloseable {
  /** The sample articles. */
  public static final Path ARTICLES = Path.of("../../samples/articles");

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final List<Seen> seen = new ArrayList<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private final Services services;
  private final Admin admin;
  private final Watcher watcher;
  private final DocumentSender sender;

  public TestSystem(Path data) {
    services =
        Services.start(
            new SystemSettings(
                data,
                Path.of("../../dossiers"),
                0,
                Map.of(Service.INGEST, 0, Service.EXTRACT, 0, Service.ALERT, 0)));
    admin = Admin.create(Map.of("bootstrap.servers", services.bootstrapServers()));
    watcher = new Watcher(services.bootstrapServers(), seen::add);
    sender = new DocumentSender(services.url(Service.INGEST));
  }

  /** Where a service answers HTTP. */
  public URI url(Service service) {
    return services.url(service);
  }

  String bootstrapServers() {
    return services.bootstrapServers();
  }

  Admin admin() {
    return admin;
  }

  /** Sends documents, and waits for nothing. */
  public List<Reply> send(byte[] json) {
    return sender.send(json);
  }

  /** Takes a document back, and waits for nothing. */
  void withdraw(DocumentId document) {
    sender.withdraw(document);
  }

  /** Waits until all that was written has had its consequences. */
  public void settle() {
    assertThat(new Settling(watcher, admin, PATIENCE).await()).as("processed in time").isTrue();
  }

  /** Starts anew with what is seen. */
  void forget() {
    seen.clear();
  }

  /** What was written to the topics since the start, as far as it has settled. */
  <T extends Seen> List<T> seen(Class<T> kind) {
    return seen.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  public HttpResponse<String> get(Service service, String path)
      throws IOException, InterruptedException {
    return client.send(request(service, path).build(), BodyHandlers.ofString());
  }

  /**
   * @param headers names and values in turn
   */
  HttpResponse<String> post(String contentType, String body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = request(Service.INGEST, "/documents");
    for (int at = 0; at < headers.length; at += 2) {
      request.header(headers[at], headers[at + 1]);
    }
    return client.send(
        request.header("Content-Type", contentType).POST(BodyPublishers.ofString(body)).build(),
        BodyHandlers.ofString());
  }

  HttpRequest.Builder request(Service service, String path) {
    return HttpRequest.newBuilder(services.url(service).resolve(path));
  }

  @Override
  public void close() {
    watcher.close();
    admin.close();
    services.close();
  }
}
