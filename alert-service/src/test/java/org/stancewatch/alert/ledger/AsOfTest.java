package org.stancewatch.alert.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.stancewatch.alert.Said;
import org.stancewatch.alert.TestDossiers;
import org.stancewatch.model.ActorId;
import org.stancewatch.model.MissionId;
import org.stancewatch.model.PropositionId;
import org.stancewatch.model.Stance;
import org.stancewatch.model.Statement;

/** Against a list that is searched from end to end. */
class AsOfTest {
  private static final LocalDate FIRST = LocalDate.parse("2024-01-01");
  private static final Instant LEARNED = Instant.parse("2025-01-01T00:00:00Z");

  /** One statement for every tenth day that is told, so that no two are one utterance. */
  record Entry(int day, Stance stance, int learned) {
    Statement statement() {
      return Said.of("s" + day, stance, FIRST.plusDays(10L * day).toString())
          .learned(learned)
          .statement();
    }
  }

  @Property
  void shouldHoldWhatAListHoldsWhenAskedForAnyDayAndMoment(
      @ForAll("entries") List<Entry> entries,
      @ForAll @IntRange(max = 320) int day,
      @ForAll @IntRange(max = 12) int minute) {
    Ledger ledger =
        new Ledger(TestDossiers.ALL, new InMemoryLedgerStore(), LedgerSettings.DEFAULTS);
    entries.forEach(entry -> ledger.add(entry.statement()));
    LocalDate said = FIRST.plusDays(day);
    Instant known = LEARNED.plusSeconds(60L * minute);

    Optional<Stance> expected =
        entries.stream()
            .filter(entry -> !FIRST.plusDays(10L * entry.day()).isAfter(said))
            .filter(entry -> entry.learned() <= minute)
            .max(Comparator.comparing(Entry::day))
            .map(Entry::stance);

    assertThat(
            ledger
                .position(
                    new MissionId("coalition-iraq"),
                    new PropositionId("mission-needed"),
                    new ActorId("minister"),
                    new AsOf(said, known))
                .map(position -> position.current().stance()))
        .isEqualTo(expected);
  }

  @Provide
  Arbitrary<List<Entry>> entries() {
    Arbitrary<Entry> entry =
        Combinators.combine(
                Arbitraries.integers().between(0, 30),
                Arbitraries.of(Stance.class),
                Arbitraries.integers().between(0, 10))
            .as(Entry::new);
    return entry.list().ofMaxSize(12).uniqueElements(Entry::day);
  }
}
