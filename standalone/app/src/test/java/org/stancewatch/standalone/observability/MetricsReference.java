package org.stancewatch.standalone.observability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The metrics as the documentation lists them and as a service shows them. */
final class MetricsReference {
  static final Path PAGE = Path.of("../../docs/metrics.md");

  private static final Pattern ROW =
      Pattern.compile(
          "^\\| `([a-z_0-9]+)` \\| (counter|gauge|histogram|summary) \\| ([^|]*)\\|(?: [^|]*\\|)?$",
          Pattern.MULTILINE);
  private static final Pattern TYPE = Pattern.compile("^# TYPE (\\w+) (\\w+)$", Pattern.MULTILINE);
  private static final Pattern SERIES = Pattern.compile("^(\\w+)(?:\\{(.*)})? \\S+$");
  private static final Pattern LABEL = Pattern.compile("(\\w+)=\"");
  private static final Pattern SERIES_LABEL = Pattern.compile("(\\w+)=\"([^\"]*)\"");
  private static final Pattern BOUNDS =
      Pattern.compile("^\\| (`[^|]*) \\| [^|]* \\| ([\\d, ]+) \\|$", Pattern.MULTILINE);
  private static final Pattern CODE = Pattern.compile("`([a-z_]+)`");
  private static final Pattern SUFFIX = Pattern.compile("_(bucket|count|sum)$");

  private MetricsReference() {}

  /** The documented families with their types. */
  static Map<String, String> documented() throws IOException {
    Map<String, String> families = new TreeMap<>();
    rows().results().forEach(row -> families.put(row.group(1), row.group(2)));
    return families;
  }

  /** The documented labels of Stancewatch's own families. */
  static Map<String, Set<String>> documentedLabels() throws IOException {
    Map<String, Set<String>> labels = new TreeMap<>();
    rows()
        .results()
        .filter(row -> row.group(1).startsWith("stancewatch_"))
        .forEach(row -> labels.put(row.group(1), found(CODE, row.group(3))));
    return labels;
  }

  /** How many values a label has at most in one family, where the page gives a number. */
  static Map<String, Integer> documentedBounds() throws IOException {
    Map<String, Integer> bounds = new TreeMap<>();
    BOUNDS
        .matcher(Files.readString(PAGE))
        .results()
        .forEach(
            row -> {
              List<String> labels =
                  CODE.matcher(row.group(1)).results().map(label -> label.group(1)).toList();
              String[] numbers = row.group(2).split(", ");
              for (int at = 0; at < labels.size(); at++) {
                String number = numbers[Math.min(at, numbers.length - 1)];
                bounds.put(labels.get(at), Integer.valueOf(number));
              }
            });
    return bounds;
  }

  /** The most values that each label has in a family of Stancewatch's own. */
  static Map<String, Integer> bounds(Collection<String> scrapes) {
    Map<String, Set<String>> values = new TreeMap<>();
    scrapes.stream()
        .flatMap(String::lines)
        .filter(line -> line.startsWith("stancewatch_"))
        .forEach(
            line ->
                SERIES_LABEL
                    .matcher(line)
                    .results()
                    .forEach(
                        label ->
                            values
                                .computeIfAbsent(
                                    label.group(1) + " " + line.split("\\{")[0],
                                    key -> new TreeSet<>())
                                .add(label.group(2))));
    Map<String, Integer> bounds = new TreeMap<>();
    values.forEach((key, all) -> bounds.merge(key.split(" ")[0], all.size(), Math::max));
    return bounds;
  }

  /** The families of a scrape with their types. */
  static Map<String, String> types(String scrape) {
    Map<String, String> families = new TreeMap<>();
    TYPE.matcher(scrape).results().forEach(type -> families.put(type.group(1), type.group(2)));
    return families;
  }

  /** The labels that the families of a scrape have. */
  static Map<String, Set<String>> labels(String scrape) {
    Map<String, String> families = types(scrape);
    Map<String, Set<String>> labels = new TreeMap<>();
    for (String line : scrape.split("\n")) {
      Matcher series = SERIES.matcher(line);
      if (series.matches()) {
        String family = family(series.group(1), families.keySet());
        Set<String> its = labels.computeIfAbsent(family, key -> new TreeSet<>());
        its.addAll(found(LABEL, series.group(2) == null ? "" : series.group(2)));
      }
    }
    return labels;
  }

  /** The family that a series belongs to: buckets, counts and sums to their histogram. */
  static String family(String series, Set<String> families) {
    return families.contains(series) ? series : SUFFIX.matcher(series).replaceFirst("");
  }

  private static Matcher rows() throws IOException {
    return ROW.matcher(Files.readString(PAGE));
  }

  private static Set<String> found(Pattern pattern, String text) {
    Set<String> all = new TreeSet<>();
    pattern.matcher(text).results().forEach(match -> all.add(match.group(1)));
    return all;
  }
}
