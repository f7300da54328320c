package org.stancewatch.topic;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;

/** Asks whether a broker answers. */
public final class Reachability implements AutoCloseable {
  private final Admin admin;

  /**
   * @param broker how to reach Kafka: bootstrap.servers and whatever security needs
   */
  public Reachability(Map<String, Object> broker) {
    admin = Impatient.admin(broker);
  }

  /** Waits for the answer, 2 seconds at most. */
  public boolean isReachable() throws InterruptedException {
    try {
      admin.describeCluster().clusterId().get(Impatient.PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
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
