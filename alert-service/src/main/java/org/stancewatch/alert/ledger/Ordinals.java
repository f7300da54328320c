package org.stancewatch.alert.ledger;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.stancewatch.model.Statement;

/**
 * Tells apart what has the same label, by the order in which it became known: so that what comes to
 * light late, however early it was, takes no other's name.
 */
final class Ordinals {
  private Ordinals() {}

  /**
   * The how manieth of its label each is, from 0, in the order given.
   *
   * @param raising the statement by which it became known
   */
  static <T> int[] of(List<T> found, Function<T, String> label, Function<T, Statement> raising) {
    Map<String, Integer> counts = new HashMap<>();
    int[] ordinals = new int[found.size()];
    IntStream.range(0, found.size())
        .boxed()
        // Stable: what became known at one moment stays in the order given.
        .sorted(Comparator.comparing(at -> raising.apply(found.get(at)).learnedAt()))
        .forEach(
            at -> ordinals[at] = counts.merge(label.apply(found.get(at)), 1, Integer::sum) - 1);
    return ordinals;
  }
}
