package org.stancewatch.standalone.container;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.topic.Topics;

/** A subscriber to the alerts, who notes when each reached him. */
final class AlertWatch implements AutoCloseable {
  private static final Duration A_MOMENT = Duration.ofMillis(100);

  private final List<Long> arrivals = new CopyOnWriteArrayList<>();
  private final Set<String> holders = ConcurrentHashMap.newKeySet();
  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private final Future<?> reading;
  private volatile boolean closed;

  AlertWatch(String bootstrapServers) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            bootstrapServers,
            "isolation.level",
            "read_committed",
            "auto.offset.reset",
            "earliest",
            "group.id",
            "watch-" + System.nanoTime());
    reading = thread.submit(() -> read(settings));
  }

  private void read(Map<String, Object> settings) {
    try (KafkaConsumer<String, Alert> consumer =
        new KafkaConsumer<>(
            settings,
            Topics.ALERTS.keySerde().deserializer(),
            Topics.ALERTS.valueSerde().deserializer())) {
      consumer.subscribe(List.of(Topics.ALERTS.name()));
      while (!closed) {
        consumer.poll(A_MOMENT).forEach(alert -> note(alert.value()));
      }
    }
  }

  private void note(Alert alert) {
    arrivals.add(System.nanoTime());
    holders.add(alert.holder().name());
  }

  boolean hasSeen(Collection<String> names) {
    if (reading.isDone()) {
      throw new AssertionError("The subscriber ended");
    }
    return holders.containsAll(names);
  }

  /** The longest time without an alert, in seconds, from a time of {@link System#nanoTime()} on. */
  double longestGapSince(long start) {
    long last = start;
    long longest = 0;
    for (long arrival : arrivals) {
      if (arrival > start) {
        longest = Math.max(longest, arrival - last);
        last = arrival;
      }
    }
    return longest / 1e9;
  }

  @Override
  public void close() throws InterruptedException, ExecutionException {
    closed = true;
    reading.get();
    thread.shutdown();
  }
}
