package org.stancewatch.topic;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** Questions to brokers that are given up soon. */
public final class Impatient {
  /** How long an answer is waited for. */
  public static final Duration PATIENCE = Duration.ofSeconds(2);

  private Impatient() {}

  /**
   * @param broker how to reach Kafka: bootstrap.servers and whatever security needs
   */
  public static Admin admin(Map<String, Object> broker) {
    int patience = (int) PATIENCE.toMillis();
    Map<String, Object> settings = new HashMap<>(broker);
    settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, patience);
    settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, patience);
    return Admin.create(settings);
  }
}
