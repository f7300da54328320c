package org.stancewatch.standalone.send;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stancewatch.codec.Json;

/**
 * Answers as the ingest service does: every article without a text is rejected, every withdrawal
 * taken.
 */
public final class FakeIngest implements AutoCloseable {
  final List<Integer> sizesOfBodies = new ArrayList<>();
  private final List<String> withdrawn = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  public FakeIngest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/documents", this::answer);
    server.start();
  }

  public URI url() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  /** From now on every answer is this one. */
  void refuse(int status, String body) {
    server.removeContext("/documents");
    server.createContext("/documents", exchange -> respond(exchange, status, body));
  }

  /** The paths of what was withdrawn, in order. */
  public List<String> withdrawn() {
    return List.copyOf(withdrawn);
  }

  private void answer(HttpExchange exchange) throws IOException {
    if (exchange.getRequestMethod().equals("DELETE")) {
      withdrawn.add(exchange.getRequestURI().getPath());
      respond(exchange, 202, "{\"outcome\":\"WITHDRAWN\"}");
      return;
    }
    Map<?, ?>[] articles = Json.read(exchange.getRequestBody().readAllBytes(), Map[].class);
    sizesOfBodies.add(articles.length);
    String replies =
        IntStream.range(0, articles.length)
            .mapToObj(index -> reply(index, articles[index].get("text") != null))
            .collect(Collectors.joining(",", "[", "]"));
    respond(exchange, 207, replies);
  }

  private static String reply(int index, boolean accepted) {
    String outcome =
        accepted
            ? "\"id\":\"x\",\"revision\":\"y\",\"outcome\":\"ACCEPTED\""
            : "\"outcome\":\"REJECTED\",\"field\":\"text\",\"reason\":\"is missing\"";
    return "{\"index\":" + index + "," + outcome + "}";
  }

  private static void respond(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getRequestBody().readAllBytes();
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
