package org.stancewatch.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.stancewatch.model.Figure;
import org.stancewatch.model.Stance;

/**
 * Generates what the news may bring: several voices of two camps on positions, facts and figures,
 * quoted or not, dated or not, copied or credited, revised and withdrawn.
 */
public final class Articles {
  private static final List<String> TEXTS =
      List.of(words("river", 60), words("river", 40) + words("bridge", 20), words("harbour", 60));

  private Articles() {}

  /** Between one and seven articles, each learned at any minute of the first twenty. */
  public static Arbitrary<List<Article>> any() {
    return drafts().list().ofMinSize(1).ofMaxSize(7).map(Articles::numbered);
  }

  public static List<Event> events(List<Article> articles) {
    return articles.stream().flatMap(article -> article.events().stream()).toList();
  }

  private record Page(String outlet, String origin, Integer text, Integer month) {}

  private record Claim(
      Stance stance,
      String date,
      String on,
      String by,
      double confidence,
      boolean quoted,
      boolean background) {}

  private record Draft(Page page, List<Claim> claims, List<Integer> gaps, List<Integer> says) {
    Article article(int number) {
      List<Said> said =
          IntStream.range(0, claims.size())
              .mapToObj(at -> said("s" + number + "-" + at, claims.get(at), number))
              .toList();
      List<Article.Revised> revisions = new ArrayList<>();
      int minute = 0;
      for (int at = 0; at < gaps.size(); at++) {
        minute += gaps.get(at);
        revisions.add(new Article.Revised(minute, at == 0 ? ~0 : says.get(at)));
      }
      return new Article(said, revisions);
    }

    private Said said(String id, Claim claim, int number) {
      Said said =
          Said.of(id, claim.stance, claim.date)
              .in("document-" + number)
              .from(page.outlet)
              .confident(claim.confidence)
              .on(claim.on)
              .spokenBy(claim.by)
              .speakingFor(claim.by.equals("general") ? "hills-government" : "coast-government");
      said = page.origin == null ? said : said.crediting(page.origin);
      said = page.text == null ? said : said.within(TEXTS.get(page.text));
      said =
          page.month == null ? said : said.reported("2024-0%d-28T00:00:00Z".formatted(page.month));
      said = claim.quoted ? said.quoted() : said;
      said = claim.background ? said.asBackground() : said;
      return claim.on.equals("troop-count") ? said.giving(figure(claim.stance.ordinal())) : said;
    }
  }

  private static Figure figure(int which) {
    long number = List.of(2_500L, 2_600L, 4_000L).get(which);
    return new Figure(new Figure.Amount(number, number, "troops"), null, "American", "Iraq", null);
  }

  private static Arbitrary<Draft> drafts() {
    return Combinators.combine(
            pages(),
            claims().list().ofMinSize(1).ofMaxSize(3),
            Arbitraries.integers().between(1, 9).list().ofMinSize(1).ofMaxSize(3),
            Arbitraries.integers().between(0, 7).list().ofSize(3))
        .as(Draft::new);
  }

  private static Arbitrary<Page> pages() {
    return Combinators.combine(
            Arbitraries.of("One", "Two", "Three", "Four"),
            Arbitraries.of("Four", "Five").injectNull(0.7),
            Arbitraries.integers().between(0, TEXTS.size() - 1).injectNull(0.4),
            Arbitraries.integers().between(1, 6).injectNull(0.1))
        .as(Page::new);
  }

  private static Arbitrary<Claim> claims() {
    return Combinators.combine(
            Arbitraries.frequency(
                Tuple.of(4, Stance.AFFIRMS),
                Tuple.of(4, Stance.DENIES),
                Tuple.of(1, Stance.HEDGES)),
            dates(),
            Arbitraries.frequency(
                Tuple.of(4, "mission-needed"),
                Tuple.of(2, "withdrawal-timetable"),
                Tuple.of(1, "request-made"),
                Tuple.of(1, "troop-count")),
            Arbitraries.frequency(
                Tuple.of(4, "minister"), Tuple.of(1, "adviser"), Tuple.of(1, "general")),
            Arbitraries.frequency(Tuple.of(1, 0.3), Tuple.of(2, 0.6), Tuple.of(5, 0.9)),
            Arbitraries.of(true, false),
            Arbitraries.frequency(Tuple.of(1, true), Tuple.of(4, false)))
        .as(Claim::new);
  }

  private static Arbitrary<String> dates() {
    Arbitrary<String> day =
        Combinators.combine(
                Arbitraries.integers().between(1, 4), Arbitraries.integers().between(1, 9))
            .as("2024-0%d-0%d"::formatted);
    return Arbitraries.frequencyOf(
        Tuple.of(7, day),
        Tuple.of(2, Arbitraries.of("2024-01", "2024-02", "2023-12")),
        Tuple.of(1, Arbitraries.of("2023", "2024")),
        Tuple.of(1, Arbitraries.just(null)));
  }

  private static List<Article> numbered(List<Draft> drafts) {
    return IntStream.range(0, drafts.size()).mapToObj(at -> drafts.get(at).article(at)).toList();
  }

  private static String words(String word, int count) {
    return IntStream.range(0, count).mapToObj(at -> word + at + " ").collect(Collectors.joining());
  }
}
