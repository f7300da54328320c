package org.stancewatch.alert.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.stancewatch.alert.Event;
import org.stancewatch.alert.Said;
import org.stancewatch.alert.TestDossiers;
import org.stancewatch.alert.ledger.InMemoryLedgerStore;
import org.stancewatch.alert.ledger.Ledger;
import org.stancewatch.alert.ledger.LedgerSettings;
import org.stancewatch.alert.ledger.LedgerStore;
import org.stancewatch.alert.ledger.OrderedStore;
import org.stancewatch.alert.ledger.PastStatement;
import org.stancewatch.model.Retraction;
import org.stancewatch.model.Statement;
import org.stancewatch.model.alert.Alert;

/** A ledger of four partitions in memory, and who holds which of them. */
final class Partitions {
  private static final int COUNT = 4;

  private final Map<Integer, Memory> memories = new HashMap<>();
  private final Map<Integer, String> instances = new HashMap<>();

  Partitions() {
    for (int partition = 0; partition < COUNT; partition++) {
      memories.put(partition, new Memory());
      instances.put(partition, "one:1");
    }
  }

  static int of(Matter matter) {
    return Math.floorMod(matter.key().hashCode(), COUNT);
  }

  Partitions add(Said... said) {
    for (Said each : said) {
      tell(Event.of(each.statement()));
    }
    return this;
  }

  void tell(Event event) {
    event.tell(memories.get(of(event.matter())).ledger());
  }

  void move(int partition, String instance) {
    instances.put(partition, instance);
  }

  /** What an instance sees. */
  Placement seenBy(String instance) {
    return new Placement() {
      @Override
      public Place of(Matter matter) {
        int partition = Partitions.of(matter);
        String holder = instances.get(partition);
        return new Place(partition, holder, holder.equals(instance));
      }

      @Override
      public <R> R read(int partition, Function<LedgerPartition, R> reading) {
        if (!instances.get(partition).equals(instance)) {
          throw new UnavailableException("not here");
        }
        Memory memory = memories.get(partition);
        return reading.apply(new LedgerPartition(memory.ledger(), memory.statements, memory.past));
      }
    };
  }

  /** Keeps statements under keys that can be looked at. */
  private static final class Memory implements LedgerStore {
    private final InMemoryLedgerStore others = new InMemoryLedgerStore();
    private final Values<Statement> statements = new Values<>();
    private final Values<PastStatement> past = new Values<>();

    Ledger ledger() {
      return new Ledger(TestDossiers.ALL, this, LedgerSettings.DEFAULTS);
    }

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
      return others.openAlerts();
    }

    @Override
    public OrderedStore<Retraction> retractions() {
      return others.retractions();
    }
  }

  private static final class Values<V> implements OrderedStore<V>, Scan<V> {
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
      return scan(prefix, "", Integer.MAX_VALUE).stream().map(Found::value).toList();
    }

    @Override
    public List<Found<V>> scan(String prefix, String after, int most) {
      return values.tailMap(after, false).entrySet().stream()
          .filter(entry -> entry.getKey().startsWith(prefix))
          .limit(most)
          .map(entry -> new Found<>(entry.getKey(), entry.getValue()))
          .toList();
    }
  }
}
