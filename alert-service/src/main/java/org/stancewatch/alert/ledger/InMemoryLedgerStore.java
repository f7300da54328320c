package org.stancewatch.alert.ledger;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.stancewatch.model.Retraction;
import org.stancewatch.model.Statement;
import org.stancewatch.model.alert.Alert;

/** A ledger that ends with the process: for evaluation and replay. Not thread-safe. */
public final class InMemoryLedgerStore implements LedgerStore {
  private final OrderedStore<Statement> statements = new InMemoryStore<>();
  private final OrderedStore<PastStatement> past = new InMemoryStore<>();
  private final OrderedStore<Alert> openAlerts = new InMemoryStore<>();
  private final OrderedStore<Retraction> retractions = new InMemoryStore<>();

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

  private static final class InMemoryStore<V> implements OrderedStore<V> {
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
  }
}
