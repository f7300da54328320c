package org.stancewatch.alert.query;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stancewatch.model.InvalidFieldException;
import org.stancewatch.model.Require;

/**
 * For what one instance asks another: who is asked so asks nobody else.
 *
 * @param partitions those to answer for
 * @param fingerprint of the matters that the asking instance expects in them: one that watches
 *     other dossiers would answer for others
 */
public record Hop(Set<Integer> partitions, int fingerprint) {
  private static final Pattern FORM = Pattern.compile("(\\d{1,6}(?:,\\d{1,6})*);(-?\\d{1,10})");

  public Hop {
    partitions = Set.copyOf(partitions);
  }

  static Hop to(Set<Integer> partitions, List<Matter> matters) {
    return new Hop(partitions, fingerprint(matters));
  }

  /**
   * @throws InvalidFieldException naming the field if the text is none that {@link #toString} gives
   */
  public static Hop parse(String field, String text) {
    Matcher matcher = FORM.matcher(Require.present(field, text));
    Require.that(matcher.matches(), field, "expected what another instance sends");
    try {
      return new Hop(
          Arrays.stream(matcher.group(1).split(","))
              .map(Integer::valueOf)
              .collect(Collectors.toSet()),
          Integer.parseInt(matcher.group(2)));
    } catch (NumberFormatException e) {
      throw new InvalidFieldException(field, "expected what another instance sends");
    }
  }

  boolean isFor(List<Matter> matters) {
    return fingerprint == fingerprint(matters);
  }

  private static int fingerprint(List<Matter> matters) {
    return matters.stream().map(Matter::key).sorted().toList().hashCode();
  }

  @Override
  public String toString() {
    String numbers =
        new TreeSet<>(partitions).stream().map(String::valueOf).collect(Collectors.joining(","));
    return numbers + ";" + fingerprint;
  }
}
