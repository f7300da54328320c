package org.stancewatch.evaluation.feed;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.stancewatch.codec.ForeignJson;
import org.stancewatch.model.Document;
import org.stancewatch.model.InvalidFieldException;

/** Articles in feeding order. */
public record Feed(List<Article> articles) {
  private static final Duration BETWEEN = Duration.ofMinutes(1);
  private static final Instant WHEN_ALL_ARE_UNDATED = Instant.parse("2000-01-01T00:00:00Z");

  /**
   * @param folder holds one {@code ID.json} for each article
   * @param order ids in feeding order; articles it leaves out follow by the day they were
   *     published, the undated last
   * @throws InvalidFieldException naming the file and the field that is wrong
   */
  public static Feed read(Path folder, List<String> order) {
    Comparator<Article> byOrder =
        Comparator.comparingInt(
            article -> {
              int at = order.indexOf(article.id());
              return at < 0 ? Integer.MAX_VALUE : at;
            });
    Comparator<Article> byDay =
        Comparator.comparing(Article::published, Comparator.nullsLast(Comparator.naturalOrder()));
    return new Feed(
        JsonFiles.in(folder).values().stream()
            .map(Feed::article)
            .sorted(byOrder.thenComparing(byDay).thenComparing(Article::id))
            .toList());
  }

  private static Article article(Path file) {
    return ForeignJson.read(file, Article.class);
  }

  /**
   * The documents these articles become. Each is received on the day it was published or, if that
   * is past already, one minute after the one before it, so that every run learns the same things
   * at the same times.
   */
  public List<Document> documents() {
    List<Document> documents = new ArrayList<>();
    Instant next = start();
    for (Article article : articles) {
      Instant published = midnight(article.published());
      Instant received = published == null || published.isBefore(next) ? next : published;
      documents.add(article.receivedAt(received));
      next = received.plus(BETWEEN);
    }
    return documents;
  }

  private Instant start() {
    return articles.stream()
        .map(Article::published)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .map(Feed::midnight)
        .orElse(WHEN_ALL_ARE_UNDATED);
  }

  private static Instant midnight(LocalDate day) {
    return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
