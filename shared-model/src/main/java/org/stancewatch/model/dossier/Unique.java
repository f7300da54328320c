package org.stancewatch.model.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.stancewatch.model.Id;
import org.stancewatch.model.Require;

/** Checks that no two entries of a list go by the same id. */
final class Unique {
  private Unique() {}

  static <T> void check(String field, List<T> entries, Function<T, Id> id) {
    Map<Id, Integer> seen = new HashMap<>();
    for (int at = 0; at < entries.size(); at++) {
      Id here = id.apply(entries.get(at));
      Integer before = seen.putIfAbsent(here, at);
      Require.that(
          before == null,
          field + "[" + at + "].id",
          "\"" + here.value() + "\" stands already at " + field + "[" + before + "]");
    }
  }
}
