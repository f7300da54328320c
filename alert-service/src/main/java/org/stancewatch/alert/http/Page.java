package org.stancewatch.alert.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.uri.UriBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.stancewatch.alert.query.Found;
import org.stancewatch.model.Id;
import org.stancewatch.model.Require;

/**
 * Which part of a long answer is wanted.
 *
 * @param after the key after which it begins; empty for the beginning
 * @param limit how many it holds at most
 */
record Page(String after, int limit) {
  static final String LIMIT = "limit";
  static final String CURSOR = "cursor";
  private static final int USUAL_LIMIT = 100;
  private static final int HIGHEST_LIMIT = 1000;

  static Page of(Parameters parameters) {
    return new Page(
        parameters.find(CURSOR, Page::decode).orElse(""),
        parameters.number(LIMIT, HIGHEST_LIMIT).orElse(USUAL_LIMIT));
  }

  /** How many to look for, so that it shows whether there are more. */
  int most() {
    return limit + 1;
  }

  /**
   * The page, with a {@code Link} to the next one if there are more.
   *
   * @param found {@link #most} or fewer, in order
   */
  <T> HttpResponse<List<T>> answer(HttpRequest<?> request, List<Found<T>> found) {
    List<Found<T>> shown = found.subList(0, Math.min(limit, found.size()));
    var answer = HttpResponse.ok(shown.stream().map(Found::value).toList());
    return shown.size() < found.size()
        ? answer.header(HttpHeaders.LINK, next(request, shown.get(limit - 1).key()))
        : answer;
  }

  /** A key in whose order the latest comes first. */
  static String newestFirst(Instant time, Id id) {
    return "%019d%09d|%s"
        .formatted(
            Long.MAX_VALUE - Math.max(0, time.getEpochSecond()),
            Instant.MAX.getNano() - time.getNano(),
            id);
  }

  private static String next(HttpRequest<?> request, String last) {
    String uri =
        UriBuilder.of(request.getUri()).replaceQueryParam(CURSOR, encode(last)).build().toString();
    return "<" + uri + ">; rel=\"next\"";
  }

  private static String encode(String key) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(key.getBytes(StandardCharsets.UTF_8));
  }

  private static String decode(String cursor) {
    Require.that(
        cursor.matches("[\\w-]{2,2000}") && cursor.length() % 4 != 1,
        CURSOR,
        "expected the one of an answer's link to the next page, but was " + Require.quoted(cursor));
    return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
  }
}
