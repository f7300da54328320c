package org.stancewatch.alert.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.alert.Said.affirms;
import static org.stancewatch.alert.Said.denies;

import org.junit.jupiter.api.Test;

class HearsayTest {
  @Test
  void shouldStaySilentWhenOneReportersWordsTurnAStanceWithinWeeks() {
    Told told = Told.of(affirms("a", "2024-01-05"), denies("d", "2024-01-17"));

    assertThat(told.verdict()).isEqualTo(new Verdict.Undecided(Reason.UNSURE_CHANGE));
    assertThat(told.open()).isEmpty();
  }

  @Test
  void shouldRaiseAReversalWithinWeeksWhenItIsQuotedOrToldByTwo() {
    assertThat(Told.of(affirms("a", "2024-01-05"), denies("d", "2024-01-17").quoted()).open())
        .hasSize(1);
    assertThat(
            Told.of(
                    affirms("a", "2024-01-05"),
                    denies("d", "2024-01-17"),
                    denies("e", "2024-01-17"))
                .open())
        .hasSize(1);
  }

  @Test
  void shouldRaiseAReversalWhenTheFormerStanceIsOnlyDatedToTheYearBefore() {
    assertThat(Told.of(affirms("a", "2023"), denies("d", "2024-01-17")).open()).hasSize(1);
  }
}
