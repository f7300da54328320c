package org.stancewatch.alert.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.alert.Said.affirms;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stancewatch.model.Retraction;
import org.stancewatch.model.Statement;
import org.stancewatch.model.alert.Alert;

class RecentHistoriesTest {
  private static final Statement FIRST = affirms("a", "2024-01-05").statement();
  private static final Statement SECOND = affirms("b", "2024-01-09").statement();
  private static final Statement OTHERS =
      affirms("c", "2024-01-07").spokenBy("general").statement();

  private final List<String> asked = new ArrayList<>();
  private final InMemoryLedgerStore store = new InMemoryLedgerStore();

  @Test
  void shouldAskTheStoreOnceWhenAHistoryIsAskedForAndGrows() {
    OrderedStore<Statement> statements = keeping(10);
    put(statements, SECOND);
    assertThat(history(statements, SECOND)).containsExactly(SECOND);

    put(statements, FIRST);

    assertThat(history(statements, SECOND)).containsExactly(FIRST, SECOND);
    statements.delete(key(SECOND));
    assertThat(history(statements, SECOND)).containsExactly(FIRST);
    assertThat(asked).hasSize(1);
  }

  @Test
  void shouldAskTheStoreAgainWhenMoreIsAskedForThanIsKept() {
    OrderedStore<Statement> statements = keeping(1);
    put(statements, FIRST);
    put(statements, OTHERS);

    assertThat(history(statements, FIRST)).containsExactly(FIRST);
    assertThat(history(statements, OTHERS)).containsExactly(OTHERS);
    assertThat(history(statements, FIRST)).containsExactly(FIRST);

    assertThat(asked).hasSize(3);
  }

  @Test
  void shouldAskTheStoreEachTimeWhenAllHistoriesAreAskedFor() {
    OrderedStore<Statement> statements = keeping(10);
    put(statements, FIRST);
    String all = LedgerKeys.prefix(FIRST.mission(), FIRST.proposition());
    assertThat(statements.startingWith(all)).containsExactly(FIRST);

    put(statements, OTHERS);

    assertThat(statements.startingWith(all)).containsExactly(OTHERS, FIRST);
    assertThat(asked).containsExactly(all, all);
  }

  private OrderedStore<Statement> keeping(int most) {
    return new RecentHistories(new Asked(), most).statements();
  }

  private static void put(OrderedStore<Statement> statements, Statement statement) {
    statements.put(key(statement), statement);
  }

  private static String key(Statement statement) {
    return LedgerKeys.of(LedgerKeys.scopes(statement).get(0), statement);
  }

  private static List<Statement> history(OrderedStore<Statement> statements, Statement of) {
    return statements.startingWith(LedgerKeys.prefixOf(key(of)));
  }

  /** Notes what is read from the store. */
  private final class Asked implements LedgerStore, OrderedStore<Statement> {
    @Override
    public OrderedStore<Statement> statements() {
      return this;
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

    @Override
    public void put(String key, Statement statement) {
      store.statements().put(key, statement);
    }

    @Override
    public void delete(String key) {
      store.statements().delete(key);
    }

    @Override
    public List<Statement> startingWith(String prefix) {
      asked.add(prefix);
      return store.statements().startingWith(prefix);
    }
  }
}
