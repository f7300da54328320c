package org.stancewatch.standalone.show;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stancewatch.model.Statement;
import org.stancewatch.model.Utterance;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.alert.Arrival;
import org.stancewatch.model.dossier.Dossiers;

/**
 * A whole alert: who contradicts themselves on what, and both sides in evidence.
 *
 * @param dossiers for the names of missions and the wording of propositions
 */
public record AlertCard(Ink ink, Dossiers dossiers) {
  private static final String BAR = "│ ";

  public List<String> of(Alert alert) {
    List<String> lines = new ArrayList<>();
    lines.add(ink.paint(Tone.ALERT, "┌─ " + title(alert)));
    add(lines, ink.paint(Tone.STRONG, alert.holder().name()) + level(alert));
    add(lines, "on “" + claim(alert) + "” (" + mission(alert) + ")");
    addSide(lines, "before", alert.before());
    addSide(lines, "after", alert.after());
    add(lines, "");
    Passage.wrapped(alert.explanation()).forEach(line -> add(lines, ink.paint(Tone.QUIET, line)));
    lines.add(ink.paint(Tone.ALERT, "└─ ") + ink.paint(Tone.QUIET, "alert " + alert.id()));
    return lines;
  }

  private static String title(Alert alert) {
    String late = alert.arrival() == Arrival.EARLIER ? " · earlier, learned late" : "";
    return "%s · %s · %s%s".formatted(alert.kind(), alert.severity(), alert.status(), late);
  }

  private static String level(Alert alert) {
    return ", " + alert.holder().level().name().toLowerCase(Locale.ROOT) + ",";
  }

  private String claim(Alert alert) {
    return dossiers
        .proposition(alert.mission(), alert.proposition())
        .map(proposition -> proposition.claim())
        .orElse(alert.proposition().value());
  }

  private String mission(Alert alert) {
    return dossiers
        .of(alert.mission())
        .map(dossier -> dossier.mission().name())
        .orElse(alert.mission().value());
  }

  private void addSide(List<String> lines, String name, Utterance side) {
    Statement report = side.report();
    add(lines, "");
    add(
        lines,
        ink.paint(Tone.CHANGE, "%-6s %-7s".formatted(name, side.stance()))
            + "  said "
            + side.saidAt()
            + ", published "
            + day(report.reportedAt()));
    Passage.wrapped("“" + report.bestEvidence().passage() + "”")
        .forEach(line -> add(lines, "  " + line));
    addNamed(lines, source(report));
    if (report.document().url() != null) {
      addNamed(lines, report.document().url().toString());
    }
  }

  private void addNamed(List<String> lines, String text) {
    add(lines, "  " + ink.paint(Tone.NAME, Passage.shortened(text, 300)));
  }

  private static String source(Statement report) {
    return Stream.of(report.document().source().name(), report.document().title())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }

  private static String day(Instant time) {
    return time == null ? "undated" : LocalDate.ofInstant(time, ZoneOffset.UTC).toString();
  }

  private void add(List<String> lines, String text) {
    lines.add((ink.paint(Tone.ALERT, BAR) + text).stripTrailing());
  }
}
