package org.stancewatch.alert.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.stancewatch.alert.Article;
import org.stancewatch.alert.Article.Revised;
import org.stancewatch.alert.Articles;
import org.stancewatch.alert.Event;
import org.stancewatch.alert.TestDossiers;
import org.stancewatch.codec.Json;
import org.stancewatch.model.Position;
import org.stancewatch.model.Retraction;
import org.stancewatch.model.Statement;
import org.stancewatch.model.Utterance;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.alert.AlertKind;
import org.stancewatch.model.alert.AlertStatus;
import org.stancewatch.topic.Keys;

class LedgerOrderTest {
  @Provide
  Arbitrary<List<Article>> articles() {
    return Articles.any();
  }

  @Property
  void shouldEndWithTheSameWhenEventsArriveInAnyOrder(
      @ForAll("articles") List<Article> articles, @ForAll Random random) {
    List<Event> shuffled = new ArrayList<>(Articles.events(articles));
    Collections.shuffle(shuffled, random);

    assertThat(Outcome.of(shuffled)).isEqualTo(Outcome.of(Articles.events(articles)));
  }

  @Property
  void shouldEndWithTheSameWhenArticlesAreLearnedInAnotherOrder(
      @ForAll("articles") List<Article> articles, @ForAll Random random) {
    List<Article> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, random);

    assertThat(Timeless.of(relearned(shuffled))).isEqualTo(Timeless.of(relearned(articles)));
  }

  /** Once, and one after the other in the order of the list. */
  private static List<Event> relearned(List<Article> articles) {
    List<Event> events = new ArrayList<>();
    for (int at = 0; at < articles.size(); at++) {
      events.addAll(new Article(articles.get(at).said(), List.of(new Revised(at, ~0))).events());
    }
    return events;
  }

  @Property
  void shouldEndAsIfADocumentHadNeverBeenWhenItIsWithdrawn(
      @ForAll("articles") List<Article> articles, @ForAll Random random) {
    List<Event> events = Articles.events(articles);
    List<Article> others = new ArrayList<>(articles);
    Article withdrawn = others.remove(random.nextInt(others.size()));
    List<Revised> revisions = new ArrayList<>(withdrawn.revisions());
    revisions.add(new Revised(100, 0));
    List<Event> all = new ArrayList<>(events);
    all.addAll(new Article(withdrawn.said(), revisions).events());

    assertThat(Outcome.of(all).now()).isEqualTo(Outcome.of(Articles.events(others)).now());
  }

  @Property
  void shouldTellTheSameToTheByteWhenAHistoryIsReplayed(
      @ForAll("articles") List<Article> articles) {
    List<Event> events = Articles.events(articles);

    assertThat(told(events, new InMemoryLedgerStore()))
        .isEqualTo(told(events, new InMemoryLedgerStore()));
  }

  @Property
  void shouldTellTheSameToTheByteWhenSomeHistoriesAreKeptAtHand(
      @ForAll("articles") List<Article> articles, @ForAll Random random) {
    List<Event> events = Articles.events(articles);
    InMemoryLedgerStore plain = new InMemoryLedgerStore();
    InMemoryLedgerStore kept = new InMemoryLedgerStore();
    RecentHistories recent = new RecentHistories(kept, random.nextInt(8));

    assertThat(told(events, recent)).isEqualTo(told(events, plain));
    assertThat(kept.statements().startingWith("")).isEqualTo(plain.statements().startingWith(""));
  }

  private static String told(List<Event> events, LedgerStore store) {
    Ledger ledger = new Ledger(TestDossiers.ALL, store, LedgerSettings.DEFAULTS);
    return events.stream()
        .map(event -> event.tell(ledger))
        .map(told -> Json.writeText(List.of(told.ended(), told.raised(), told.updated())))
        .collect(Collectors.joining());
  }

  @Property
  void shouldChangeNothingWhenEverythingComesTwice(@ForAll("articles") List<Article> articles) {
    List<Event> events = Articles.events(articles);
    List<Event> twice = new ArrayList<>(events);
    twice.addAll(events);

    assertThat(Outcome.of(twice)).isEqualTo(Outcome.of(events));
  }

  @Property
  void shouldGiveSubscribersExactlyWhatIsOpenWhenTheyFollowTheJudgements(
      @ForAll("articles") List<Article> articles, @ForAll Random random) {
    List<Event> events = new ArrayList<>(Articles.events(articles));
    Collections.shuffle(events, random);
    InMemoryLedgerStore store = new InMemoryLedgerStore();
    Ledger ledger = new Ledger(TestDossiers.ALL, store, LedgerSettings.DEFAULTS);
    HashSet<Alert> followed = new HashSet<>();

    for (Event event : events) {
      Judgement judgement = event.tell(ledger);
      List<Alert> told = new ArrayList<>(judgement.raised());
      told.addAll(judgement.updated());
      told.removeIf(alert -> alert.kind() == AlertKind.CORRECTION);
      followed.removeIf(known -> told.stream().anyMatch(news -> news.id().equals(known.id())));
      told.stream().filter(a -> a.status() != AlertStatus.RETRACTED).forEach(followed::add);
    }

    assertThat(followed).containsExactlyInAnyOrderElementsOf(store.openAlerts().startingWith(""));
  }

  /** What does not depend on when it was learned; which of several turns was the first does. */
  private record Timeless(Map<String, String> positions, List<String> alerts) {
    static Timeless of(List<Event> events) {
      Outcome outcome = Outcome.of(events);
      Map<String, String> positions = new TreeMap<>();
      outcome.positions().forEach((key, p) -> positions.put(key, utterance(p.current())));
      return new Timeless(
          positions,
          outcome.alerts().stream()
              .map(
                  a ->
                      String.join(
                          " ",
                          a.kind().name(),
                          a.status().name(),
                          a.severity().name(),
                          utterance(a.before()),
                          utterance(a.after())))
              .sorted()
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

  /** All that a ledger holds, and what those who follow its judgements believe that it holds. */
  private record Outcome(
      Map<String, Position> positions,
      List<Alert> alerts,
      List<Statement> statements,
      List<PastStatement> past,
      List<Retraction> retractions) {
    static Outcome of(List<Event> events) {
      InMemoryLedgerStore store = new InMemoryLedgerStore();
      Ledger ledger = new Ledger(TestDossiers.ALL, store, LedgerSettings.DEFAULTS);
      Map<String, Position> positions = new TreeMap<>();
      for (Event event : events) {
        Judgement judgement = event.tell(ledger);
        judgement.ended().forEach(position -> positions.remove(Keys.of(position)));
        judgement.positions().forEach(position -> positions.put(Keys.of(position), position));
      }
      return new Outcome(
          positions,
          store.openAlerts().startingWith(""),
          store.statements().startingWith(""),
          store.past().startingWith(""),
          store.retractions().startingWith(""));
    }

    /** Without what is remembered of the past. */
    Outcome now() {
      return new Outcome(positions, alerts, statements, List.of(), List.of());
    }
  }
}
