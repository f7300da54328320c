package org.stancewatch.alert.http;

import io.micronaut.http.HttpRequest;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.stancewatch.model.InvalidFieldException;
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
    String value = request.getParameters().get(name);
    if (value == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(parse.apply(value));
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
