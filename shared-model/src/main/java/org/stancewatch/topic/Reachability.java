package org.stancewatch.topic;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** Asks whether a broker answers. */
public final class Reachability implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Admin admin;

  /**
   * @param broker how to reach Kafka: bootstrap.servers and whatever security needs
   */
  public Reachability(Map<String, Object> broker) {
    int patience = (int) PATIENCE.toMillis();
    Map<String, Object> settings = new HashMap<>(broker);
    settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, patience);
    settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, patience);
    admin = Admin.create(settings);
  }

  /** Waits for the answer, 2 seconds at most. */
  public boolean isReachable() throws InterruptedException {
    try {
      admin.describeCluster().clusterId().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (ExecutionException | TimeoutException e) {
      return false;
    }
  }

  @Override
  public void close() {
    admin.close(Duration.ZERO);
  }
}
