package org.stancewatch.model;

import java.util.List;

/**
 * One side of a mission: the country it is in, those who sent it, or the threat it was sent for.
 *
 * @param name the name to show
 * @param names every word or phrase by which articles name it, adjectives included ("Iraq",
 *     "Iraqi", "Baghdad"); never empty
 */
public record Side(String name, List<String> names) {
  public Side {
    Require.text("name", name, Source.LONGEST_NAME);
    names = Require.list("names", names);
    Require.that(!names.isEmpty(), "names", "expected at least one name");
  }
}
