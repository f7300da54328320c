package org.stancewatch.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.stancewatch.codec.Json;
import org.stancewatch.model.alert.Alert;

/** Alerts as the stream of server-sent events tells them. */
final class AlertEvents implements AutoCloseable {
  private static final String DATA = "data:";

  private final List<Alert> alerts = new CopyOnWriteArrayList<>();
  private final Stream<String> lines;

  /** Returns when the stream is open. */
  AlertEvents(HttpRequest stream) throws IOException, InterruptedException {
    lines = HttpClient.newHttpClient().send(stream, BodyHandlers.ofLines()).body();
    Thread reader = new Thread(this::readAll, "alert-events");
    reader.setDaemon(true);
    reader.start();
  }

  List<Alert> alerts() {
    return List.copyOf(alerts);
  }

  private void readAll() {
    try {
      lines.forEach(this::read);
    } catch (UncheckedIOException closed) {
      // The test is over.
    }
  }

  /** Heartbeats are events without data. */
  private void read(String line) {
    String data = line.startsWith(DATA) ? line.substring(DATA.length()).strip() : "";
    if (!data.isEmpty()) {
      alerts.add(Json.read(data, Alert.class));
    }
  }

  @Override
  public void close() {
    lines.close();
  }
}
