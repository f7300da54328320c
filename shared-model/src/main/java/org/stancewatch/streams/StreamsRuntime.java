package org.stancewatch.streams;

import java.time.Duration;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyDescription;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running topology.
 *
 * <p>A failure that the broker may get over replaces the thread; too many of them within a short
 * time, a store that cannot be written, or an {@link Error} of the JVM, stop the service, so that
 * whoever runs it sees it.
 */
public final class StreamsRuntime implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(StreamsRuntime.class);
  private static final Duration CLOSE_WITHIN = Duration.ofSeconds(30);

  /** Without it, a broker that needs a moment uses up all attempts within that moment. */
  private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(1);

  private final KafkaStreams streams;
  private final int configuredThreads;
  private final FailureBudget failures = new FailureBudget(5, Duration.ofMinutes(5));
  private final StoreMemory memory;
  private final Set<String> sources;
  private final Consumer<Throwable> onStopped;
  private final RestoreProgress restoring = new RestoreProgress();
  private volatile Throwable lastFailure;

  /**
   * @param memory of the stores; closed with the streams
   * @param onStopped told, on a thread of its own, of the failure after which no thread goes on
   */
  public StreamsRuntime(
      Topology topology, Properties settings, StoreMemory memory, Consumer<Throwable> onStopped) {
    this.memory = memory;
    this.onStopped = onStopped;
    sources = sources(topology);
    configuredThreads = (int) settings.get(StreamsConfig.NUM_STREAM_THREADS_CONFIG);
    streams = new KafkaStreams(topology, settings);
    streams.setUncaughtExceptionHandler(this::onFailure);
    streams.setStateListener(this::onState);
    streams.setGlobalStateRestoreListener(restoring);
  }

  public void start() {
    streams.start();
  }

  public State state() {
    return streams.state();
  }

  /** Stream threads that live. */
  public long threads() {
    return streams.metadataForLocalThreads().stream()
        .filter(thread -> !thread.threadState().equals("DEAD"))
        .count();
  }

  /** For metrics and interactive queries. */
  public KafkaStreams streams() {
    return streams;
  }

  /** What the stores hold in memory. */
  public StoreMemory memory() {
    return memory;
  }

  /** The topics that are read. */
  public Set<String> sources() {
    return sources;
  }

  /** How far the stores are restored. */
  public RestoreProgress restoring() {
    return restoring;
  }

  /** Whether all stores are restored and records are being processed. */
  public boolean isReady() {
    return streams.state() == State.RUNNING;
  }

  /** Whether every thread lives, or lives again. */
  public boolean isAlive() {
    State state = state();
    return state == State.CREATED
        || state.isRunningOrRebalancing() && threads() >= configuredThreads;
  }

  @Override
  public void close() {
    if (streams.close(CLOSE_WITHIN)) {
      memory.close();
    }
  }

  private static Set<String> sources(Topology topology) {
    return topology.describe().subtopologies().stream()
        .flatMap(part -> part.nodes().stream())
        .filter(TopologyDescription.Source.class::isInstance)
        .flatMap(node -> ((TopologyDescription.Source) node).topicSet().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private void onState(State now, State before) {
    if (now == State.ERROR) {
      new Thread(() -> onStopped.accept(lastFailure), "streams-stopped").start();
    }
  }

  private StreamThreadExceptionResponse onFailure(Throwable failure) {
    lastFailure = failure;
    if (mayPass(failure) && failures.spend(System.nanoTime())) {
      LOG.warn("A stream thread failed; replacing it", failure);
      pause();
      return StreamThreadExceptionResponse.REPLACE_THREAD;
    }
    return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
  }

  /** On the thread that failed, which holds up no other. */
  private static void pause() {
    try {
      Thread.sleep(BETWEEN_ATTEMPTS.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A disk does not empty itself within the budget, nor does a JVM recover. */
  private static boolean mayPass(Throwable failure) {
    return !(failure instanceof Error) && !(failure instanceof ProcessorStateException);
  }
}
