package org.stancewatch.alert.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stancewatch.model.Require;

/**
 * How far a reader of the alerts has come: for each partition, the offset of the next record. Means
 * the same on every instance, in whichever order it read the partitions.
 */
public record Cursor(List<Long> next) {
  public static final Cursor START = new Cursor(List.of());

  public Cursor {
    next = List.copyOf(next);
  }

  /**
   * @throws org.stancewatch.model.InvalidFieldException if the text is none that {@link #toString}
   *     gives
   */
  public static Cursor parse(String field, String text) {
    Require.that(
        text.matches("\\d{1,18}(-\\d{1,18}){0,9999}"),
        field,
        "expected the id of an event of this stream, but was \"" + text + "\"");
    return new Cursor(Stream.of(text.split("-")).map(Long::valueOf).toList());
  }

  boolean isBehind(int partition, long offset) {
    return partition >= next.size() || next.get(partition) <= offset;
  }

  Cursor after(int partition, long offset) {
    List<Long> advanced = new ArrayList<>(next);
    while (advanced.size() <= partition) {
      advanced.add(0L);
    }
    advanced.set(partition, offset + 1);
    return new Cursor(advanced);
  }

  @Override
  public String toString() {
    return next.stream().map(String::valueOf).collect(Collectors.joining("-"));
  }
}
