package org.stancewatch.alert.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.stancewatch.model.Statement;

/**
 * Two utterances of different holders that contradict each other at about the same time.
 *
 * @param first the one said first
 * @param label what tells it from the other oppositions of its scope
 */
record Opposition(ReportedUtterance first, ReportedUtterance second, String label) {
  private record Pair(ReportedUtterance one, ReportedUtterance other) {
    static final Comparator<Pair> NEAREST_FIRST =
        Comparator.comparing(Pair::distance)
            .thenComparing(Pair::one, ReportedUtterance.BY_TIME)
            .thenComparing(Pair::other, ReportedUtterance.BY_TIME);

    private long distance() {
      return Math.abs(
          one.said().date().first().toEpochDay() - other.said().date().first().toEpochDay());
    }

    Opposition opposition(String label) {
      boolean inOrder = ReportedUtterance.BY_TIME.compare(one, other) <= 0;
      return inOrder ? new Opposition(one, other, label) : new Opposition(other, one, label);
    }
  }

  /**
   * The nearest opposition of each two runs.
   *
   * @param names of the two holders, in any fixed order
   * @param counts whether two utterances contradict each other
   */
  static List<Opposition> between(
      Chronology ones,
      Chronology others,
      String names,
      BiPredicate<ReportedUtterance, ReportedUtterance> counts) {
    List<Opposition> found = new ArrayList<>();
    for (Run one : ones.runs()) {
      for (Run other : others.runs()) {
        String label = names + " " + one.stance() + " " + other.stance() + " ";
        nearest(one, other, counts).ifPresent(pair -> found.add(pair.opposition(label)));
      }
    }
    return numbered(found);
  }

  /** Told apart by the order in which they became known. */
  static List<Opposition> numbered(List<Opposition> found) {
    int[] ordinals = Ordinals.of(found, Opposition::label, Opposition::raising);
    return IntStream.range(0, found.size())
        .mapToObj(at -> found.get(at).labelled(found.get(at).label + ordinals[at]))
        .toList();
  }

  private Opposition labelled(String other) {
    return new Opposition(first, second, other);
  }

  /** By which it became known: the first report of the side that was learned of later. */
  Statement raising() {
    return ReportedUtterance.later(first.firstLearned(), second.firstLearned());
  }

  private static Optional<Pair> nearest(
      Run one, Run other, BiPredicate<ReportedUtterance, ReportedUtterance> counts) {
    if (one.stance() == other.stance()) {
      return Optional.empty();
    }
    return one.utterances().stream()
        .flatMap(u -> other.utterances().stream().map(v -> new Pair(u, v)))
        .filter(pair -> counts.test(pair.one, pair.other))
        .min(Pair.NEAREST_FIRST);
  }

  boolean isCorroborated() {
    return first.origins() >= 2 && second.origins() >= 2;
  }
}
