package org.stancewatch.benchmarks.ledger;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stancewatch.alert.ledger.LedgerStore;
import org.stancewatch.alert.ledger.OrderedStore;
import org.stancewatch.alert.ledger.PastStatement;
import org.stancewatch.alert.topology.AlertTopology;
import org.stancewatch.codec.Json;
import org.stancewatch.model.Retraction;
import org.stancewatch.model.Statement;
import org.stancewatch.model.alert.Alert;

/** A ledger's memory that tells what lies in it. */
final class MemoryStore implements LedgerStore {
  private final Values<Statement> statements = new Values<>();
  private final Values<PastStatement> past = new Values<>();
  private final Values<Alert> openAlerts = new Values<>();
  private final Values<Retraction> retractions = new Values<>();

  @Override
  public OrderedStore<Statement> statements() {
    return statements;
  }

  @Override
  public OrderedStore<PastStatement> past() {
    return past;
  }

  @Override
  public OrderedStore<Alert> openAlerts() {
    return openAlerts;
  }

  @Override
  public OrderedStore<Retraction> retractions() {
    return retractions;
  }

  List<Entry> entries() {
    return Stream.concat(
            statements.entries(AlertTopology.LEDGER), openAlerts.entries(AlertTopology.OPEN_ALERTS))
        .toList();
  }

  private static final class Values<V> implements OrderedStore<V> {
    private final NavigableMap<String, V> values = new TreeMap<>();

    @Override
    public void put(String key, V value) {
      values.put(key, value);
    }

    @Override
    public void delete(String key) {
      values.remove(key);
    }

    @Override
    public List<V> startingWith(String prefix) {
      return List.copyOf(values.subMap(prefix, prefix + Character.MAX_VALUE).values());
    }

    Stream<Entry> entries(String store) {
      return values.entrySet().stream()
          .map(
              entry ->
                  new Entry(
                      store,
                      entry.getKey().getBytes(StandardCharsets.UTF_8),
                      Json.write(entry.getValue())));
    }
  }
}
