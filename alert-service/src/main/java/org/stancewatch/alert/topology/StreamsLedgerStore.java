package org.stancewatch.alert.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.stancewatch.alert.ledger.LedgerStore;
import org.stancewatch.alert.ledger.OrderedStore;
import org.stancewatch.alert.ledger.PastStatement;
import org.stancewatch.model.Retraction;
import org.stancewatch.model.Statement;
import org.stancewatch.model.alert.Alert;

/** The ledger's memory in the state stores of a task. */
record StreamsLedgerStore(
    OrderedStore<Statement> statements,
    OrderedStore<PastStatement> past,
    OrderedStore<Alert> openAlerts,
    OrderedStore<Retraction> retractions)
    implements LedgerStore {

  static StreamsLedgerStore of(
      KeyValueStore<String, Statement> statements,
      KeyValueStore<String, PastStatement> past,
      KeyValueStore<String, Alert> openAlerts,
      KeyValueStore<String, Retraction> retractions) {
    return new StreamsLedgerStore(
        new Ordered<>(statements),
        new Ordered<>(past),
        new Ordered<>(openAlerts),
        new Ordered<>(retractions));
  }

  /** For those who ask what it holds: every write fails. */
  static StreamsLedgerStore reading(
      ReadOnlyKeyValueStore<String, Statement> statements,
      ReadOnlyKeyValueStore<String, PastStatement> past,
      ReadOnlyKeyValueStore<String, Alert> openAlerts,
      ReadOnlyKeyValueStore<String, Retraction> retractions) {
    return new StreamsLedgerStore(
        new Read<>(statements), new Read<>(past), new Read<>(openAlerts), new Read<>(retractions));
  }

  private record Ordered<V>(KeyValueStore<String, V> store) implements OrderedStore<V> {
    @Override
    public void put(String key, V value) {
      store.put(key, value);
    }

    @Override
    public void delete(String key) {
      store.delete(key);
    }

    @Override
    public List<V> startingWith(String prefix) {
      return scan(store, prefix, value -> true);
    }

    @Override
    public List<V> startingWith(String prefix, Predicate<V> wanted) {
      return scan(store, prefix, wanted);
    }
  }

  private record Read<V>(ReadOnlyKeyValueStore<String, V> store) implements OrderedStore<V> {
    @Override
    public void put(String key, V value) {
      throw new UnsupportedOperationException("the ledger is only read here");
    }

    @Override
    public void delete(String key) {
      throw new UnsupportedOperationException("the ledger is only read here");
    }

    @Override
    public List<V> startingWith(String prefix) {
      return scan(store, prefix, value -> true);
    }

    @Override
    public List<V> startingWith(String prefix, Predicate<V> wanted) {
      return scan(store, prefix, wanted);
    }
  }

  private static <V> List<V> scan(
      ReadOnlyKeyValueStore<String, V> store, String prefix, Predicate<V> wanted) {
    List<V> values = new ArrayList<>();
    try (KeyValueIterator<String, V> found = store.prefixScan(prefix, new StringSerializer())) {
      while (found.hasNext()) {
        V value = found.next().value;
        if (wanted.test(value)) {
          values.add(value);
        }
      }
    }
    return values;
  }
}
