package org.stancewatch.alert.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stancewatch.alert.Said.affirms;
import static org.stancewatch.alert.Said.denies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.stancewatch.alert.TestDossiers;
import org.stancewatch.alert.ledger.AsOf;
import org.stancewatch.model.ActorId;
import org.stancewatch.model.MissionId;
import org.stancewatch.model.Position;
import org.stancewatch.model.PropositionId;
import org.stancewatch.model.Stance;
import org.stancewatch.model.Statement;

class LedgerQueriesTest {
  private static final List<Matter> ALL = Matter.in(TestDossiers.ALL);
  private static final ActorId MINISTER = new ActorId("minister");
  private static final StatementFilter EVERYTHING =
      new StatementFilter(Optional.empty(), Optional.empty(), Optional.empty(), AsOf.NOW, 0);
  private static final Question<Statement> STATEMENTS =
      new StatementQuestion(Optional.empty(), EVERYTHING, "", 100);

  private final Partitions partitions =
      new Partitions()
          .add(
              affirms("a", "2023-05-02").speakingFor("cabinet"),
              denies("b", "2024-01-05").learned(60),
              affirms("c", "2023-06").on("threat-persists"),
              affirms("d", "2022").on("advisers-remain").spokenBy("general"),
              denies("e", "2021").on("request-made"));
  private final LedgerQueries one = new LedgerQueries(partitions.seenBy("one:1"));
  private final LedgerQueries two = new LedgerQueries(partitions.seenBy("two:2"));

  @Test
  void shouldHoldWhatWasHeldWhenAskedForAnotherTime() {
    assertThat(positions(AsOf.NOW)).containsExactly(Stance.DENIES);
    assertThat(positions(new AsOf(LocalDate.parse("2023-12-31"), null)))
        .containsExactly(Stance.AFFIRMS);
    assertThat(positions(new AsOf(null, Instant.parse("2025-01-01T00:30:00Z"))))
        .containsExactly(Stance.AFFIRMS);
    assertThat(positions(new AsOf(LocalDate.parse("2023-05-01"), null))).isEmpty();
  }

  @Test
  void shouldFindEveryHolderOnceWhenNoneIsNamed() {
    List<Found<Position>> found =
        one.ask(ALL, new PositionQuestion(Optional.empty(), AsOf.NOW), noPeer());

    assertThat(found)
        .extracting(Found::key)
        .containsExactly(
            "coalition-iraq|advisers-remain|general",
            "coalition-iraq|mission-needed|cabinet",
            "coalition-iraq|mission-needed|minister",
            "coalition-iraq|request-made|minister",
            "coalition-iraq|threat-persists|minister");
  }

  @Test
  void shouldFindEachStatementOnceWhenItHasSeveralHoldersOrIsComparedAcrossAll() {
    assertThat(ids(one.ask(ALL, STATEMENTS, noPeer()))).containsExactly("d", "a", "b", "e", "c");
    assertThat(ids(one.ask(ALL, of("cabinet"), noPeer()))).containsExactly("a");
  }

  @Test
  void shouldFindEveryStatementOnceWhenReadInPages() {
    List<String> read = new ArrayList<>();
    String after = "";
    List<Found<Statement>> page;
    do {
      page = one.ask(ALL, new StatementQuestion(Optional.empty(), EVERYTHING, after, 2), noPeer());
      page = page.subList(0, Math.min(2, page.size()));
      read.addAll(ids(page));
      after = page.isEmpty() ? after : page.get(page.size() - 1).key();
    } while (!page.isEmpty());

    assertThat(read).containsExactly("d", "a", "b", "e", "c");
  }

  @Test
  void shouldFindOnlyWhatIsWantedWhenFiltered() {
    StatementFilter denials =
        new StatementFilter(
            Optional.of(Stance.DENIES), Optional.empty(), Optional.empty(), AsOf.NOW, 0.5);
    StatementFilter early =
        new StatementFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new AsOf(LocalDate.parse("2022-12-31"), null),
            0);
    StatementFilter sure =
        new StatementFilter(Optional.empty(), Optional.empty(), Optional.empty(), AsOf.NOW, 0.95);

    assertThat(found(denials)).containsExactly("b", "e");
    assertThat(found(early)).containsExactly("d", "e");
    assertThat(found(sure)).isEmpty();
  }

  @Test
  void shouldTellALifeInSaidTimeWhenAskedForATimeline() {
    List<Found<TimelineEntry>> life =
        one.ask(ALL, new TimelineQuestion(MINISTER, "", 100), noPeer());

    assertThat(life)
        .extracting(entry -> entry.value().statement().id().value())
        .containsExactly("e", "a", "c", "b");
    assertThat(life.get(3).value().counts()).isTrue();
    assertThat(life.get(3).value().why()).isNotBlank();
    assertThat(life.get(3).value().alerts()).hasSize(1).isEqualTo(life.get(1).value().alerts());
    assertThat(one.ask(ALL, new TimelineQuestion(MINISTER, life.get(1).key(), 100), noPeer()))
        .isEqualTo(life.subList(2, 4));
  }

  @Test
  void shouldAnswerTheSameFromEitherWhenPartitionsLieOnTwoInstances() {
    List<Found<Statement>> alone = one.ask(ALL, STATEMENTS, noPeer());
    partitions.move(1, "two:2");
    partitions.move(3, "two:2");

    assertThat(one.ask(ALL, STATEMENTS, asking(two))).isEqualTo(alone);
    assertThat(two.ask(ALL, STATEMENTS, asking(one))).isEqualTo(alone);
  }

  @Test
  void shouldFailAsAWholeWhenAnInstanceDoesNotAnswer() {
    partitions.move(1, "two:2");

    assertThatThrownBy(
            () ->
                one.ask(
                    ALL,
                    STATEMENTS,
                    (instance, hop) ->
                        CompletableFuture.failedFuture(new UnavailableException("gone"))))
        .isInstanceOf(UnavailableException.class)
        .hasMessage("gone");
  }

  @Test
  void shouldNotAnswerForWhatHasLeftWhenAnotherInstanceStillBelievesItHere() {
    Hop hop = hopTo(1);
    assertThat(one.askHere(ALL, STATEMENTS, hop)).isNotNull();

    partitions.move(1, "two:2");

    assertThatThrownBy(() -> one.askHere(ALL, STATEMENTS, hop))
        .isInstanceOf(UnavailableException.class);
  }

  @Test
  void shouldNotAnswerWhenAnotherInstanceWatchesOtherDossiers() {
    List<Matter> fewer = ALL.subList(1, ALL.size());

    assertThatThrownBy(() -> one.askHere(fewer, STATEMENTS, hopTo(Partitions.of(ALL.get(0)))))
        .isInstanceOf(UnavailableException.class)
        .hasMessageContaining("dossiers");
  }

  private static Hop hopTo(int partition) {
    Hop hop =
        Hop.to(
            java.util.Set.of(partition),
            ALL.stream().filter(matter -> Partitions.of(matter) == partition).toList());
    assertThat(Hop.parse("hop", hop.toString())).isEqualTo(hop);
    return hop;
  }

  private List<Stance> positions(AsOf when) {
    Matter needed =
        new Matter(new MissionId("coalition-iraq"), new PropositionId("mission-needed"));
    return one
        .ask(List.of(needed), new PositionQuestion(Optional.of(MINISTER), when), noPeer())
        .stream()
        .map(found -> found.value().current().stance())
        .toList();
  }

  private List<String> found(StatementFilter filter) {
    return ids(one.ask(ALL, new StatementQuestion(Optional.empty(), filter, "", 100), noPeer()));
  }

  private static Question<Statement> of(String actor) {
    return new StatementQuestion(Optional.of(new ActorId(actor)), EVERYTHING, "", 100);
  }

  private static List<String> ids(List<Found<Statement>> found) {
    return found.stream().map(statement -> statement.value().id().value()).toList();
  }

  private static LedgerQueries.Peer<Statement> asking(LedgerQueries other) {
    return (instance, hop) ->
        CompletableFuture.completedFuture(other.askHere(ALL, STATEMENTS, hop));
  }

  private static <T> LedgerQueries.Peer<T> noPeer() {
    return (instance, hop) -> {
      throw new AssertionError("asked " + instance);
    };
  }
}
