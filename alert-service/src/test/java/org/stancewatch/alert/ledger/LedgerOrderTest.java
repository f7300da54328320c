package org.stancewatch.alert.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.stancewatch.alert.Said;
import org.stancewatch.alert.TestDossiers;
import org.stancewatch.codec.Json;
import org.stancewatch.model.Position;
import org.stancewatch.model.Retraction;
import org.stancewatch.model.Revision;
import org.stancewatch.model.Stance;
import org.stancewatch.model.Statement;
import org.stancewatch.model.Utterance;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.alert.AlertStatus;
import org.stancewatch.topic.Keys;

class LedgerOrderTest {
  @Property
  void shouldEndWithTheSamePositionsAndAlertsWhenStatementsArriveInAnyOrder(
      @ForAll("histories") List<Statement> history, @ForAll Random random) {
    List<Statement> shuffled = new ArrayList<>(history);
    Collections.shuffle(shuffled, random);

    assertThat(Outcome.of(shuffled)).isEqualTo(Outcome.of(history));
  }

  @Property
  void shouldNameAndHoldTheSameWhenItIsLearnedInAnotherOrder(
      @ForAll("histories") List<Statement> history, @ForAll Random random) {
    List<Statement> shuffled = new ArrayList<>(history);
    Collections.shuffle(shuffled, random);

    assertThat(Timeless.of(relearned(shuffled))).isEqualTo(Timeless.of(relearned(history)));
  }

  @Property
  void shouldHoldAsIfADocumentHadNeverBeenWhenItIsWithdrawn(
      @ForAll("histories") List<Statement> history, @ForAll Random random) {
    Statement withdrawn = history.get(random.nextInt(history.size()));
    List<Statement> others = history.stream().filter(s -> s != withdrawn).toList();
    InMemoryLedgerStore store = new InMemoryLedgerStore();
    Ledger ledger = new Ledger(TestDossiers.ALL, store, LedgerSettings.DEFAULTS);
    history.forEach(ledger::add);
    ledger.retract(retraction(withdrawn));
    ledger.add(withdrawn);
    InMemoryLedgerStore without = new InMemoryLedgerStore();
    Ledger never = new Ledger(TestDossiers.ALL, without, LedgerSettings.DEFAULTS);
    others.forEach(never::add);

    assertThat(store.openAlerts().startingWith(""))
        .isEqualTo(without.openAlerts().startingWith(""));
    assertThat(store.statements().startingWith(""))
        .isEqualTo(without.statements().startingWith(""));
  }

  private static Retraction retraction(Statement statement) {
    return new Retraction(
        statement.mission(),
        statement.proposition(),
        statement.document().id(),
        new Revision("r2"),
        statement.learnedAt().plusSeconds(3600),
        List.of());
  }

  @Property
  void shouldTellTheSameToTheByteWhenAHistoryIsReplayed(
      @ForAll("histories") List<Statement> history) {
    assertThat(told(history)).isEqualTo(told(history));
  }

  @Property
  void shouldTellTheSameToTheByteWhenSomeHistoriesAreKeptAtHand(
      @ForAll("histories") List<Statement> history, @ForAll Random random) {
    InMemoryLedgerStore plain = new InMemoryLedgerStore();
    InMemoryLedgerStore kept = new InMemoryLedgerStore();
    RecentHistories recent = new RecentHistories(kept, random.nextInt(8));

    assertThat(told(history, recent)).isEqualTo(told(history, plain));
    Retraction retraction = retraction(history.get(random.nextInt(history.size())));
    assertThat(retracted(retraction, recent)).isEqualTo(retracted(retraction, plain));
    assertThat(told(history, recent)).isEqualTo(told(history, plain));
    assertThat(kept.statements().startingWith("")).isEqualTo(plain.statements().startingWith(""));
  }

  private static String retracted(Retraction retraction, LedgerStore store) {
    Judgement judgement =
        new Ledger(TestDossiers.ALL, store, LedgerSettings.DEFAULTS).retract(retraction);
    return Json.writeText(List.of(judgement.ended(), judgement.raised(), judgement.updated()));
  }

  private static String told(List<Statement> history) {
    return told(history, new InMemoryLedgerStore());
  }

  private static String told(List<Statement> history, LedgerStore store) {
    Ledger ledger = new Ledger(TestDossiers.ALL, store, LedgerSettings.DEFAULTS);
    return history.stream()
        .map(ledger::add)
        .map(judgement -> Json.writeText(List.of(judgement.raised(), judgement.updated())))
        .collect(Collectors.joining());
  }

  /** Learned one after the other in the order of the list. */
  private static List<Statement> relearned(List<Statement> statements) {
    Instant first = Instant.parse("2025-01-01T00:00:00Z");
    return IntStream.range(0, statements.size())
        .mapToObj(at -> learned(statements.get(at), first.plusSeconds(at)))
        .toList();
  }

  private static Statement learned(Statement s, Instant time) {
    return new Statement(
        s.id(),
        s.mission(),
        s.proposition(),
        s.actor(),
        s.holders(),
        s.stance(),
        s.mode(),
        s.evidence(),
        s.chain(),
        s.saidAt(),
        s.reportedAt(),
        time,
        s.historical(),
        s.confidence(),
        s.figure(),
        s.document());
  }

  @Property
  void shouldChangeNothingWhenEverythingComesTwice(@ForAll("histories") List<Statement> history) {
    List<Statement> twice = new ArrayList<>(history);
    twice.addAll(history);

    assertThat(Outcome.of(twice)).isEqualTo(Outcome.of(history));
  }

  @Property
  void shouldGiveSubscribersExactlyWhatIsOpenWhenTheyFollowTheJudgements(
      @ForAll("histories") List<Statement> history) {
    InMemoryLedgerStore store = new InMemoryLedgerStore();
    Ledger ledger = new Ledger(TestDossiers.ALL, store, LedgerSettings.DEFAULTS);
    HashSet<Alert> followed = new HashSet<>();

    for (Statement statement : history) {
      Judgement judgement = ledger.add(statement);
      List<Alert> told = new ArrayList<>(judgement.raised());
      told.addAll(judgement.updated());
      followed.removeIf(known -> told.stream().anyMatch(news -> news.id().equals(known.id())));
      told.stream().filter(a -> a.status() != AlertStatus.RETRACTED).forEach(followed::add);
    }

    assertThat(followed).containsExactlyInAnyOrderElementsOf(store.openAlerts().startingWith(""));
  }

  @Provide
  Arbitrary<List<Statement>> histories() {
    Arbitrary<String> day =
        Combinators.combine(
                Arbitraries.integers().between(1, 4), Arbitraries.integers().between(1, 9))
            .as("2024-0%d-0%d"::formatted);
    Arbitrary<String> dates =
        Arbitraries.frequencyOf(
            Tuple.of(6, day),
            Tuple.of(2, Arbitraries.of("2024-01", "2024-02", "2023-12")),
            Tuple.of(1, Arbitraries.of("2023", "2024")),
            Tuple.of(1, Arbitraries.just(null)));
    Arbitrary<Draft> drafts =
        Combinators.combine(
                Arbitraries.of(Stance.class),
                dates,
                Arbitraries.of("One", "Two", "Three"),
                Arbitraries.of(0.3, 0.6, 0.9),
                Arbitraries.integers().between(0, 5),
                Arbitraries.of("mission-needed", "withdrawal-timetable"),
                Arbitraries.of("minister", "adviser", "general"))
            .as(Draft::new);
    return drafts.list().ofMinSize(1).ofMaxSize(9).map(LedgerOrderTest::numbered);
  }

  private static List<Statement> numbered(List<Draft> drafts) {
    return IntStream.range(0, drafts.size())
        .mapToObj(at -> drafts.get(at).statement("s" + at))
        .toList();
  }

  private record Draft(
      Stance stance,
      String date,
      String outlet,
      double confidence,
      int learned,
      String on,
      String by) {
    Statement statement(String id) {
      return Said.of(id, stance, date)
          .from(outlet)
          .confident(confidence)
          .learned(learned)
          .on(on)
          .spokenBy(by)
          .speakingFor(by.equals("general") ? "hills-government" : "coast-government")
          .reported("2024-0%d-01T00:00:00Z".formatted(learned + 1))
          .statement();
    }
  }

  /** What does not depend on when it was learned. */
  private record Timeless(Map<String, String> positions, List<String> alerts) {
    static Timeless of(List<Statement> statements) {
      Outcome outcome = Outcome.of(statements);
      Map<String, String> positions = new TreeMap<>();
      outcome.positions().forEach((key, p) -> positions.put(key, utterance(p.current())));
      return new Timeless(
          positions,
          outcome.alerts().stream()
              .map(
                  a ->
                      String.join(
                          " ",
                          a.id().value(),
                          a.kind().name(),
                          a.status().name(),
                          a.severity().name(),
                          utterance(a.before()),
                          utterance(a.after())))
              .toList());
    }

    private static String utterance(Utterance u) {
      return u.id()
          + " "
          + u.stance()
          + " "
          + u.saidAt()
          + " "
          + u.report().id()
          + " "
          + u.origins();
    }
  }

  private record Outcome(Map<String, Position> positions, List<Alert> alerts) {
    static Outcome of(List<Statement> statements) {
      InMemoryLedgerStore store = new InMemoryLedgerStore();
      Ledger ledger = new Ledger(TestDossiers.ALL, store, LedgerSettings.DEFAULTS);
      Map<String, Position> positions = new TreeMap<>();
      for (Statement statement : statements) {
        Judgement judgement = ledger.add(statement);
        judgement.ended().forEach(position -> positions.remove(Keys.of(position)));
        judgement.positions().forEach(position -> positions.put(Keys.of(position), position));
      }
      return new Outcome(positions, store.openAlerts().startingWith(""));
    }
  }
}
