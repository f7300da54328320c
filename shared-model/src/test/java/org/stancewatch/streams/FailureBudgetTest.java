package org.stancewatch.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FailureBudgetTest {
  private static final long START = Long.MAX_VALUE - 5;
  private final FailureBudget budget = new FailureBudget(2, Duration.ofNanos(100));

  @Test
  void shouldAllowFailuresWhenTheyAreFew() {
    assertThat(budget.spend(START)).isTrue();
    assertThat(budget.spend(START + 1)).isTrue();
  }

  @Test
  void shouldRefuseWhenOneMoreFallsWithinTheTime() {
    budget.spend(START);
    budget.spend(START + 1);

    assertThat(budget.spend(START + 100)).isFalse();
  }

  @Test
  void shouldAllowAgainWhenTheFirstIsLongAgo() {
    budget.spend(START);
    budget.spend(START + 1);

    assertThat(budget.spend(START + 101)).isTrue();
  }

  @Test
  void shouldGoOnRefusingWhenFailuresGoOn() {
    for (long now = 0; now < 3; now++) {
      budget.spend(START + now);
    }

    assertThat(budget.spend(START + 50)).isFalse();
  }
}
