package org.stancewatch.alert.ledger;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.stancewatch.model.Retraction;
import org.stancewatch.model.Statement;
import org.stancewatch.model.alert.Alert;

/**
 * Keeps the histories at hand that were asked for last: judging one statement asks thrice for what
 * its holder has said, and reading that from the store costs more than judging it. For a store that
 * nobody else writes to. Not thread-safe.
 */
public final class RecentHistories implements LedgerStore {
  /** About 15 MB. */
  private static final int MOST_STATEMENTS = 5_000;

  private final LedgerStore store;
  private final Recent statements;

  public RecentHistories(LedgerStore store) {
    this(store, MOST_STATEMENTS);
  }

  /**
   * @param most how many statements are kept at hand; a longer history never is
   */
  RecentHistories(LedgerStore store, int most) {
    this.store = store;
    this.statements = new Recent(store.statements(), most);
  }

  @Override
  public OrderedStore<Statement> statements() {
    return statements;
  }

  @Override
  public OrderedStore<PastStatement> past() {
    return store.past();
  }

  @Override
  public OrderedStore<Alert> openAlerts() {
    return store.openAlerts();
  }

  @Override
  public OrderedStore<Retraction> retractions() {
    return store.retractions();
  }

  private static final class Recent implements OrderedStore<Statement> {
    private final OrderedStore<Statement> store;
    private final int most;

    /** By prefix, the one asked for last at the end. */
    private final Map<String, NavigableMap<String, Statement>> histories =
        new LinkedHashMap<>(16, 0.75f, true);

    private int size;

    Recent(OrderedStore<Statement> store, int most) {
      this.store = store;
      this.most = most;
    }

    @Override
    public void put(String key, Statement statement) {
      store.put(key, statement);
      NavigableMap<String, Statement> history = histories.get(LedgerKeys.prefixOf(key));
      if (history != null && history.put(key, statement) == null) {
        size++;
        forget();
      }
    }

    @Override
    public void delete(String key) {
      store.delete(key);
      NavigableMap<String, Statement> history = histories.get(LedgerKeys.prefixOf(key));
      if (history != null && history.remove(key) != null) {
        size--;
      }
    }

    @Override
    public List<Statement> startingWith(String prefix) {
      NavigableMap<String, Statement> history = histories.get(prefix);
      if (history != null) {
        return List.copyOf(history.values());
      }
      List<Statement> read = store.startingWith(prefix);
      if (LedgerKeys.prefixOf(prefix).equals(prefix)) {
        keep(prefix, read);
      }
      return read;
    }

    @Override
    public List<Statement> startingWith(String prefix, Predicate<Statement> wanted) {
      return store.startingWith(prefix, wanted);
    }

    private void keep(String prefix, List<Statement> read) {
      String scope = LedgerKeys.scopeOf(prefix);
      NavigableMap<String, Statement> history = new TreeMap<>();
      read.forEach(statement -> history.put(LedgerKeys.of(scope, statement), statement));
      histories.put(prefix, history);
      size += history.size();
      forget();
    }

    private void forget() {
      Iterator<NavigableMap<String, Statement>> oldest = histories.values().iterator();
      while (size > most && oldest.hasNext()) {
        size -= oldest.next().size();
        oldest.remove();
      }
    }
  }
}
