package org.stancewatch.extract.origin;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stancewatch.model.Document;

/** Finds the outlet that an article says it has its story from. */
public final class Credits {
  /** Credits stand at the head or at the foot; a long page is not searched for them throughout. */
  private static final int EDGE = 1_500;

  private static final String NAME = "((?:The )?[A-Z][\\w&’'.-]*(?: [A-Z][\\w&’'.-]*){0,3})";

  /** A town with a date is a dateline, no credit. */
  private static final String PAPER =
      "((?:The )[A-Z][\\w&’'.-]*(?: [A-Z][\\w&’'.-]*){0,3}|[A-Z][\\w&’'. -]*"
          + "(?:Journal|Times|Post|News|Herald|Tribune|Guardian|Telegraph|Monitor|Magazine))";

  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";
  private static final String WIRE =
      "(AP|AFP|Reuters|UPI|DPA|dpa|TASS|Xinhua|Associated Press|Agence France-Presse)";

  /** "BAGHDAD (Reuters) -", "— AP", "The Harbour Courier, Jan. 17, 2024". */
  private static final List<Pattern> AT_THE_EDGE =
      List.of(
          Pattern.compile("\\(" + WIRE + "\\)\\s*[-–—]"),
          Pattern.compile("(?m)[-–—]\\s?(?:With )?" + WIRE + "\\s*$"),
          Pattern.compile("(?m)^" + PAPER + ", " + MONTH + " \\d{1,2}, \\d{4}\\s*$"),
          Pattern.compile(
              "(?:first published|originally published|originally appeared) (?:in|by|on) " + NAME));

  private static final Pattern TOLD = Pattern.compile("\\btold (?:the )?" + WIRE + "\\b");

  private static final Map<String, String> FULL_NAMES =
      Map.of(
          "ap",
          "Associated Press",
          "afp",
          "Agence France-Presse",
          "dpa",
          "Deutsche Presse-Agentur");

  private Credits() {}

  /** The outlet that the document credits: as its sender says, else as its text does, else null. */
  public static String of(Document document) {
    if (document.origin() != null) {
      return document.origin();
    }
    Set<String> edges = new LinkedHashSet<>();
    String text = document.text();
    String head = text.substring(0, Math.min(EDGE, text.length()));
    String foot = text.substring(Math.max(0, text.length() - EDGE));
    AT_THE_EDGE.forEach(form -> add(form.matcher(head + "\n" + foot), edges));
    if (edges.isEmpty()) {
      add(TOLD.matcher(head), edges);
    }
    return edges.size() == 1 ? edges.iterator().next() : null;
  }

  private static void add(Matcher found, Set<String> names) {
    while (found.find()) {
      String name = found.group(1).replaceFirst("^The ", "");
      names.add(FULL_NAMES.getOrDefault(name.toLowerCase(Locale.ROOT), name));
    }
  }
}
