package org.stancewatch.alert.query;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.stancewatch.model.ActorId;
import org.stancewatch.model.Statement;

/** Who ever said something on a matter, or for whom it was said. */
final class Holders {
  /** Stands in the keys where what is compared across all holders is filed. */
  private static final String EVERYONE = "*";

  private static final int BEYOND_A_BAR = '|' + 1;

  private Holders() {}

  /** Leaps from holder to holder, however much each of them said. */
  static Stream<ActorId> of(Scan<Statement> statements, Matter matter) {
    return Stream.iterate(
            next(statements, matter, ""),
            Objects::nonNull,
            holder -> next(statements, matter, beyond(matter, holder)))
        .filter(holder -> !holder.equals(EVERYONE))
        .map(ActorId::new);
  }

  private static String next(Scan<Statement> statements, Matter matter, String after) {
    List<Found<Statement>> first = statements.scan(matter.prefix(), after, 1);
    return first.isEmpty() ? null : of(first.get(0).key(), matter);
  }

  private static String of(String key, Matter matter) {
    int begin = matter.prefix().length();
    return key.substring(begin, key.indexOf('|', begin));
  }

  private static String beyond(Matter matter, String holder) {
    return matter.prefix() + holder + (char) BEYOND_A_BAR;
  }
}
