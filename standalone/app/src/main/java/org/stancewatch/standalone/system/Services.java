package org.stancewatch.standalone.system;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.stancewatch.broker.Broker;
import org.stancewatch.broker.EmbeddedBroker;
import org.stancewatch.service.Failure;
import org.stancewatch.service.RunningService;

/** A broker and the services on it, started in flow order and closed in reverse. */
public final class Services implements AutoCloseable {
  private static final Duration READY_WITHIN = Duration.ofSeconds(60);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

  private final Broker broker;
  private final List<StartedService> running = new ArrayList<>();
  private final CompletableFuture<Void> stopped = new CompletableFuture<>();

  private Services(Broker broker) {
    this.broker = broker;
  }

  /**
   * Starts everything and returns when every service is ready.
   *
   * @throws StartException if a port is taken, or a service does not start or become ready
   * @throws org.stancewatch.broker.BrokerException if Kafka's port is taken, or the data folder is
   *     in use or not writable
   */
  public static Services start(SystemSettings settings) {
    FreePorts.require(settings.httpPorts());
    Services services = new Services(EmbeddedBroker.start(settings.data(), settings.kafkaPort()));
    try {
      for (Service service : Service.values()) {
        services.start(service, settings);
      }
      services.awaitReady();
      return services;
    } catch (RuntimeException | Error e) {
      services.close();
      throw e;
    }
  }

  public String bootstrapServers() {
    return broker.bootstrapServers();
  }

  /** Where a service answers HTTP. */
  public URI url(Service service) {
    return running.get(service.ordinal()).url();
  }

  private void start(Service service, SystemSettings settings) {
    int port = settings.httpPorts().get(service);
    Map<String, Object> properties =
        Map.of(
            "KAFKA_BOOTSTRAP_SERVERS",
            broker.bootstrapServers(),
            "STANCEWATCH_DATA",
            settings.data().toString(),
            "STANCEWATCH_DOSSIERS",
            settings.dossiers().toString(),
            // Everybody who can reach it may write: only this machine can.
            "micronaut.server.host",
            "localhost",
            "stancewatch.writes.open",
            true,
            "micronaut.server.port",
            port == 0 ? -1 : port);
    try {
      running.add(
          new StartedService(
              service,
              RunningService.start(
                  service.environment(), properties, failure -> onFatal(service, failure))));
    } catch (RuntimeException e) {
      throw new StartException(
          "The %s service did not start: %s; details in %s"
              .formatted(service.environment(), Failure.of(e).message(), settings.log()),
          e);
    }
  }

  private void onFatal(Service service, Throwable failure) {
    String message =
        "The %s service stopped: %s"
            .formatted(service.environment(), Failure.of(failure).message());
    stopped.completeExceptionally(new StoppedException(message, failure));
  }

  /**
   * Waits until a service cannot go on.
   *
   * @throws StoppedException then
   */
  public void awaitStopped() throws InterruptedException {
    try {
      stopped.get();
    } catch (ExecutionException e) {
      throw (StoppedException) e.getCause();
    }
  }

  private void awaitReady() {
    HttpClient client = HttpClient.newHttpClient();
    long deadline = System.nanoTime() + READY_WITHIN.toNanos();
    for (StartedService service : running) {
      awaitReady(service, client, deadline);
    }
  }

  private static void awaitReady(StartedService service, HttpClient client, long deadline) {
    try {
      while (!service.isReady(client)) {
        if (System.nanoTime() > deadline) {
          throw new StartException(
              "The %s service is not ready after %d s; %s says why"
                  .formatted(
                      service.service().environment(),
                      READY_WITHIN.toSeconds(),
                      service.readiness()));
        }
        Thread.sleep(BETWEEN_LOOKS.toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartException("Interrupted while the services were starting", e);
    }
  }

  @Override
  public void close() {
    for (int at = running.size() - 1; at >= 0; at--) {
      running.get(at).close();
    }
    running.clear();
    broker.close();
  }
}
