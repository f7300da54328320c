package org.stancewatch.alert.http;

import io.micronaut.http.HttpRequest;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.stancewatch.alert.ledger.AsOf;
import org.stancewatch.model.InvalidFieldException;
import org.stancewatch.model.PartialDate;
import org.stancewatch.model.Require;

/** The query parameters of a request; whatever is wrong with one is a failure that names it. */
final class Parameters {
  private final HttpRequest<?> request;

  private Parameters(HttpRequest<?> request) {
    this.request = request;
  }

  /** Fails if the request has a parameter of another name: a slip of the pen finds everything. */
  static Parameters of(HttpRequest<?> request, String... names) {
    List<String> known = List.of(names);
    for (String name : request.getParameters().names()) {
      Require.that(known.contains(name), name, "no such parameter; there are " + known);
    }
    return new Parameters(request);
  }

  /**
   * @param parse fails with an {@link InvalidFieldException} if the value is wrong
   */
  <T> Optional<T> find(String name, Function<String, T> parse) {
    return Optional.ofNullable(request.getParameters().get(name))
        .map(value -> parse(name, value, parse));
  }

  /** Reads a value, and names it if it is wrong. */
  static <T> T parse(String name, String value, Function<String, T> parse) {
    try {
      return parse.apply(value);
    } catch (InvalidFieldException e) {
      throw new InvalidFieldException(name, e.problem());
    }
  }

  <E extends Enum<E>> Optional<E> word(String name, Class<E> words) {
    return find(name, value -> word(value, words.getEnumConstants()));
  }

  private static <E extends Enum<E>> E word(String value, E[] words) {
    return Arrays.stream(words)
        .filter(word -> word.name().equals(value.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> expected("one of " + Arrays.toString(words), value));
  }

  Optional<Integer> number(String name, int most) {
    return find(
        name,
        value -> {
          Require.that(
              value.matches("[1-9]\\d{0,8}") && Integer.parseInt(value) <= most,
              name,
              "expected 1 to " + most + ", but was \"" + value + "\"");
          return Integer.valueOf(value);
        });
  }

  /** From 0 to 1; 0 if it is not given. */
  double share(String name) {
    return find(
            name,
            value -> {
              Require.that(
                  value.matches("0(\\.\\d{1,9})?|1(\\.0{1,9})?"),
                  name,
                  "expected 0 to 1, but was " + Require.quoted(value));
              return Double.valueOf(value);
            })
        .orElse(0.0);
  }

  /** The end of a day, month or year, and a moment; each null if it is not asked for. */
  AsOf asOf() {
    return new AsOf(
        find("asOf", PartialDate::parse).map(PartialDate::last).orElse(null),
        time("knownAt").orElse(null));
  }

  Optional<Instant> time(String name) {
    return find(
        name,
        value -> {
          try {
            return Instant.parse(value);
          } catch (DateTimeParseException e) {
            throw expected("a time like 2025-01-31T12:00:00Z", value);
          }
        });
  }

  private static InvalidFieldException expected(String what, String value) {
    return new InvalidFieldException("", "expected " + what + ", but was \"" + value + "\"");
  }
}
