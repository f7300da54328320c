package org.stancewatch.alert.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.HostInfo;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.stancewatch.alert.ledger.Ledger;
import org.stancewatch.alert.ledger.LedgerStore;
import org.stancewatch.alert.ledger.PastStatement;
import org.stancewatch.alert.query.Found;
import org.stancewatch.alert.query.LedgerPartition;
import org.stancewatch.alert.query.Matter;
import org.stancewatch.alert.query.Placement;
import org.stancewatch.alert.query.UnavailableException;
import org.stancewatch.model.Statement;

/** Where the ledger's partitions lie, as the group tells the instances, and those that lie here. */
public final class StreamsPlacement implements Placement {
  private static final String MOVING = "the ledger is moving between instances; try again";

  private final KafkaStreams streams;
  private final LedgerPartitioning partitioning;
  private final HostInfo here;
  private final Function<LedgerStore, Ledger> ledgers;

  /**
   * @param here the address of this instance, as the others know it; null if there are no others,
   *     and everything must lie here
   * @param ledgers makes the ledger of a partition on that partition's stores
   */
  public StreamsPlacement(
      KafkaStreams streams,
      LedgerPartitioning partitioning,
      HostInfo here,
      Function<LedgerStore, Ledger> ledgers) {
    this.streams = streams;
    this.partitioning = partitioning;
    this.here = here;
    this.ledgers = ledgers;
  }

  @Override
  public Place of(Matter matter) {
    TopicPartition partition = partitioning.of(matter);
    if (here == null) {
      return new Place(partition.partition(), "here", true);
    }
    return whileRunning(() -> streams.streamsMetadataForStore(AlertTopology.LEDGER)).stream()
        .filter(instance -> instance.topicPartitions().contains(partition))
        .findFirst()
        .map(instance -> place(partition.partition(), instance.hostInfo()))
        .orElseThrow(() -> new UnavailableException(MOVING));
  }

  private Place place(int partition, HostInfo instance) {
    return new Place(partition, instance.host() + ":" + instance.port(), instance.equals(here));
  }

  @Override
  public <R> R read(int partition, Function<LedgerPartition, R> reading) {
    return whileRunning(() -> reading.apply(partition(partition)));
  }

  private LedgerPartition partition(int partition) {
    ReadOnlyKeyValueStore<String, Statement> statements = store(AlertTopology.LEDGER, partition);
    ReadOnlyKeyValueStore<String, PastStatement> past = store(AlertTopology.PAST, partition);
    LedgerStore store =
        StreamsLedgerStore.reading(
            statements,
            past,
            store(AlertTopology.OPEN_ALERTS, partition),
            store(AlertTopology.RETRACTIONS, partition));
    return new LedgerPartition(
        ledgers.apply(store),
        (prefix, after, most) -> scan(statements, prefix, after, most),
        (prefix, after, most) -> scan(past, prefix, after, most));
  }

  /** Only where the task is active and runs: what is being restored or stands by is not asked. */
  private <V> ReadOnlyKeyValueStore<String, V> store(String name, int partition) {
    return streams.store(
        StoreQueryParameters.fromNameAndType(name, QueryableStoreTypes.<String, V>keyValueStore())
            .withPartition(partition));
  }

  private static <V> List<Found<V>> scan(
      ReadOnlyKeyValueStore<String, V> store, String prefix, String after, int most) {
    String from = after.compareTo(prefix) > 0 ? after : prefix;
    String to = prefix.substring(0, prefix.length() - 1) + (char) ('|' + 1);
    List<Found<V>> found = new ArrayList<>();
    if (from.compareTo(to) > 0) {
      return found;
    }
    try (KeyValueIterator<String, V> entries = store.range(from, to)) {
      while (entries.hasNext() && found.size() < most) {
        var entry = entries.next();
        if (!entry.key.equals(after)) {
          found.add(new Found<>(entry.key, entry.value));
        }
      }
    }
    return found;
  }

  /** A store that is closed under its reader fails as well: its partition has left. */
  private static <R> R whileRunning(Supplier<R> reading) {
    try {
      return reading.get();
    } catch (InvalidStateStoreException | IllegalStateException e) {
      throw new UnavailableException(MOVING, e);
    }
  }
}
