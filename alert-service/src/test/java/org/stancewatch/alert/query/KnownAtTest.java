package org.stancewatch.alert.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.stancewatch.alert.Article;
import org.stancewatch.alert.Articles;
import org.stancewatch.alert.Event;
import org.stancewatch.alert.TestDossiers;
import org.stancewatch.alert.ledger.AsOf;
import org.stancewatch.model.Position;
import org.stancewatch.model.Statement;

/** Whatever was corrected since, the past is told as it was known then. */
class KnownAtTest {
  private static final List<Matter> ALL = Matter.in(TestDossiers.ALL);
  private static final Instant FIRST = Instant.parse("2025-01-01T00:00:00Z");

  @Provide
  Arbitrary<List<Article>> articles() {
    return Articles.any();
  }

  @Property
  void shouldFindWhatTheArticlesSaidThenWhenAskedForStatements(
      @ForAll("articles") List<Article> articles,
      @ForAll @IntRange(max = 30) int minute,
      @ForAll Random random) {
    Set<String> expected = new TreeSet<>();
    articles.forEach(article -> expected.addAll(article.knownAt(minute)));

    List<Statement> found = statements(ledger(articles, random), minute);

    assertThat(found)
        .extracting(statement -> statement.id().value())
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Property
  void shouldHoldWhatALedgerHeldThatKnewNoMoreWhenAskedForPositions(
      @ForAll("articles") List<Article> articles,
      @ForAll @IntRange(max = 30) int minute,
      @ForAll @IntRange(max = 150) int day,
      @ForAll Random random) {
    LocalDate said = LocalDate.parse("2023-12-01").plusDays(day);
    Instant known = FIRST.plusSeconds(60L * minute);
    Partitions then = new Partitions();
    Articles.events(articles).stream()
        .filter(event -> !event.learnedAt().isAfter(known))
        .forEach(then::tell);

    assertThat(positions(ledger(articles, random), new AsOf(said, known)))
        .isEqualTo(positions(then, new AsOf(said, null)));
    assertThat(positions(ledger(articles, random), new AsOf(null, known)))
        .isEqualTo(positions(then, AsOf.NOW));
  }

  private static Partitions ledger(List<Article> articles, Random random) {
    List<Event> events = new ArrayList<>(Articles.events(articles));
    Collections.shuffle(events, random);
    Partitions ledger = new Partitions();
    events.forEach(ledger::tell);
    return ledger;
  }

  private static List<Statement> statements(Partitions ledger, int minute) {
    AsOf when = new AsOf(null, FIRST.plusSeconds(60L * minute));
    StatementFilter filter =
        new StatementFilter(Optional.empty(), Optional.empty(), Optional.empty(), when, 0);
    List<Statement> read = new ArrayList<>();
    String after = "";
    List<Found<Statement>> page;
    do {
      page = ask(ledger, new StatementQuestion(Optional.empty(), filter, after, 3));
      page = page.subList(0, Math.min(3, page.size()));
      page.forEach(found -> read.add(found.value()));
      after = page.isEmpty() ? after : page.get(page.size() - 1).key();
    } while (!page.isEmpty());
    return read;
  }

  private static List<Found<Position>> positions(Partitions ledger, AsOf when) {
    return ask(ledger, new PositionQuestion(Optional.empty(), when));
  }

  private static <T> List<Found<T>> ask(Partitions ledger, Question<T> question) {
    return new LedgerQueries(ledger.seenBy("one:1"))
        .ask(
            ALL,
            question,
            (instance, hop) -> {
              throw new AssertionError("asked " + instance);
            });
  }
}
