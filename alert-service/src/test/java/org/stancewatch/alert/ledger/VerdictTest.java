package org.stancewatch.alert.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stancewatch.model.alert.AlertId;
import org.stancewatch.model.alert.Arrival;

class VerdictTest {
  @Test
  void shouldKnowTheWordsOfAllVerdictsWhenTheyAreCounted() {
    AlertId alert = new AlertId("a");
    List<Verdict> verdicts =
        List.of(
            new Verdict.FirstPosition(),
            new Verdict.Restated(),
            new Verdict.AlreadyKnown(),
            new Verdict.Backfill(),
            new Verdict.FilledIn(),
            new Verdict.Reversed(alert, Arrival.CURRENT),
            new Verdict.Reversed(alert, Arrival.EARLIER),
            new Verdict.Conflict(alert),
            new Verdict.Retracted(),
            new Verdict.Undecided(Reason.FIGURE));

    assertThat(verdicts.stream().map(Verdict::word))
        .containsExactlyInAnyOrderElementsOf(Verdict.WORDS);
    assertThat(verdicts.stream().map(Object::getClass).distinct())
        .containsExactlyInAnyOrderElementsOf(
            Stream.<Class<?>>of(Verdict.class.getPermittedSubclasses()).toList());
  }
}
