package org.stancewatch.benchmarks.ledger;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.kafka.clients.CommonClientConfigs;
import org.stancewatch.alert.ledger.AsOf;
import org.stancewatch.alert.ledger.Judgement;
import org.stancewatch.alert.ledger.Ledger;
import org.stancewatch.alert.ledger.LedgerSettings;
import org.stancewatch.alert.ledger.LedgerStore;
import org.stancewatch.alert.query.Matter;
import org.stancewatch.alert.query.PositionQuestion;
import org.stancewatch.alert.topology.AlertTopology;
import org.stancewatch.alert.topology.StreamsPlacement;
import org.stancewatch.broker.EmbeddedBroker;
import org.stancewatch.model.Statement;
import org.stancewatch.model.dossier.Dossiers;
import org.stancewatch.streams.StoreMemory;
import org.stancewatch.streams.StreamsRuntime;
import org.stancewatch.streams.StreamsSettings;

/**
 * The ledger as alert-service runs it, on one partition of a broker of its own, with a past that it
 * restores from its changelogs when it starts.
 */
final class RunningLedger implements AutoCloseable {
  static final String APPLICATION = "bench";

  private static final Duration POLL = Duration.ofMillis(20);
  private static final Set<String> AT_WORK =
      Set.of("num-running-compactions", "num-running-flushes");

  /** One compaction may follow another. */
  private static final int POLLS_AT_REST = 50;

  /** As in a container of the sizing guide. */
  private static final long STORE_MEMORY = 64L << 20;

  private final Dossiers dossiers;
  private final Path state;
  private final EmbeddedBroker broker;
  private final Inlet inlet;
  private final StreamsRuntime runtime;
  private final StreamsPlacement placement;
  private volatile boolean isFilled;
  private volatile Judging judging = new Judging(0);
  private volatile Throwable failure;
  private double secondsToStart;
  private int restingFor;

  private RunningLedger(Path folder, Dossiers dossiers) {
    this.dossiers = dossiers;
    state = folder.resolve("state");
    broker = EmbeddedBroker.start(folder.resolve("broker"));
    inlet = new Inlet(broker.bootstrapServers());
    Properties settings =
        new StreamsSettings(
                APPLICATION,
                state,
                1,
                (short) 1,
                Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers()))
            .toProperties(letter -> failure = new IllegalStateException(letter.toString()));
    StoreMemory memory = new StoreMemory(STORE_MEMORY);
    memory.addTo(settings);
    runtime =
        new StreamsRuntime(
            AlertTopology.build(this::ledger, this::onJudgement, settings),
            settings,
            memory,
            stopped -> failure = stopped);
    placement = new StreamsPlacement(runtime.streams(), null, null, this::reader);
  }

  /**
   * @param folder for the broker and the store, empty
   * @param past tells what the store holds
   */
  static RunningLedger start(Path folder, Dossiers dossiers, Consumer<Consumer<Entry>> past) {
    RunningLedger running = new RunningLedger(folder, dossiers);
    running.inlet.past(past);
    long start = System.nanoTime();
    running.runtime.start();
    running.await(() -> running.runtime.isReady() && running.isFilled);
    running.secondsToStart = (System.nanoTime() - start) / 1e9;
    running.await(running::isAtRest);
    return running;
  }

  private Ledger ledger(LedgerStore store) {
    isFilled = true;
    return reader(store);
  }

  private Ledger reader(LedgerStore store) {
    return new Ledger(dossiers, store, LedgerSettings.DEFAULTS);
  }

  private void onJudgement(Judgement judgement) {
    judging.count();
  }

  /** How long it took to join, and to restore the past. */
  double secondsToStart() {
    return secondsToStart;
  }

  long bytesOnDisk() {
    return Disk.bytes(state);
  }

  /** Has the system keep what it can of the store in memory. */
  void warm() {
    Disk.warm(state);
  }

  /**
   * Sends statements and waits until each is judged and has its place in the store.
   *
   * @return for each, all that the service does for it included
   */
  Times judge(List<Statement> statements) {
    judging = new Judging(statements.size());
    inlet.send(statements);
    await(() -> judging.isOver());
    return judging.times();
  }

  /** Asks what each held on a day in the middle of their life, as the service does. */
  Times ask(List<Life> lives) {
    return new Times(lives.stream().mapToLong(this::ask).toArray());
  }

  private long ask(Life life) {
    long start = System.nanoTime();
    Matter matter = new Matter(Life.MISSION, life.proposition());
    AsOf when = new AsOf(life.middle(), null);
    PositionQuestion question = new PositionQuestion(Optional.of(life.speaker().id()), when);
    int found =
        placement.read(Inlet.PARTITION, partition -> question.ask(partition, matter)).size();
    if (found != 1) {
      throw new IllegalStateException("the ledger does not know " + life.speaker());
    }
    return System.nanoTime() - start;
  }

  /** Whether the store no longer sorts what was written to it. */
  private boolean isAtRest() {
    restingFor = isAtWork() ? 0 : restingFor + 1;
    return restingFor > POLLS_AT_REST;
  }

  private boolean isAtWork() {
    return runtime.streams().metrics().entrySet().stream()
        .filter(metric -> AT_WORK.contains(metric.getKey().name()))
        .anyMatch(metric -> ((Number) metric.getValue().metricValue()).longValue() > 0);
  }

  private void await(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      if (failure != null) {
        throw new IllegalStateException("the ledger stopped", failure);
      }
      try {
        Thread.sleep(POLL.toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", e);
      }
    }
  }

  @Override
  public void close() {
    runtime.close();
    inlet.close();
    broker.close();
  }
}
