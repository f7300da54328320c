package org.stancewatch.standalone.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stancewatch.extract.Abstention;
import org.stancewatch.extract.AttributedPassage;
import org.stancewatch.extract.AttributedPassage.Range;
import org.stancewatch.extract.Explanation;
import org.stancewatch.model.Statement;

/** What was found in an article, as lines for a person. */
public final class ExplanationText {
  private static final int LONGEST = 160;

  private final String text;
  private final Ink ink;
  private final List<String> lines = new ArrayList<>();

  /**
   * @param text the article's, which the passages' offsets count in
   */
  public ExplanationText(String text, Ink ink) {
    this.text = text;
    this.ink = ink;
  }

  /** Once for each instance. */
  public List<String> of(Explanation found) {
    head("Statements", found.statements().size());
    found.statements().forEach(this::add);
    head("Not taken", found.abstentions().size());
    found.abstentions().forEach(this::add);
    head("Attributions", found.attributions().size());
    found.attributions().forEach(this::add);
    head("No body text", found.discarded().size());
    found.discarded().forEach(line -> entry(line.kind().name(), Tone.QUIET, cut(line.place())));
    return lines;
  }

  private void head(String name, int count) {
    lines.add(ink.paint(Tone.STRONG, name + " (" + count + ")"));
  }

  private void add(Statement statement) {
    lines.add(
        "  %s %s %s"
            .formatted(
                ink.paint(Tone.NAME, statement.actor().name()),
                ink.paint(Tone.CHANGE, statement.stance().name()),
                ink.paint(Tone.STRONG, statement.proposition().value())));
    entry("mission", Tone.QUIET, statement.mission().value());
    entry("said", Tone.QUIET, statement.saidAt() == null ? "?" : statement.saidAt().toString());
    entry("sure", Tone.QUIET, String.format(Locale.ROOT, "%.2f", statement.confidence()));
    statement
        .evidence()
        .forEach(
            evidence -> {
              String cue = evidence.cue() == null ? "no cue" : "cue \"" + evidence.cue() + "\"";
              String place = evidence.begin() + "-" + evidence.end();
              entry(cue, Tone.GOOD, place + " " + Passage.shortened(evidence.passage(), LONGEST));
            });
  }

  private void add(Abstention abstention) {
    String passage = Passage.shortened(abstention.evidence().passage(), LONGEST);
    entry(abstention.reason().name(), Tone.BAD, abstention.evidence().begin() + " " + passage);
  }

  private void add(AttributedPassage found) {
    String speaker = found.speaker() == null ? "not told" : found.speaker();
    lines.add(
        "  %s %s %s"
            .formatted(
                ink.paint(found.speaker() == null ? Tone.BAD : Tone.NAME, speaker),
                ink.paint(Tone.QUIET, found.mode().name()),
                ink.paint(Tone.QUIET, "rule " + found.rule())));
    if (found.source() != null) {
      entry("source", Tone.QUIET, cut(found.source()));
    }
    if (found.cue() != null) {
      entry("cue", Tone.GOOD, cut(found.cue()));
    }
    found.content().forEach(content -> entry("content", Tone.QUIET, cut(content)));
  }

  private void entry(String label, Tone tone, String value) {
    lines.add("    " + ink.paint(tone, label) + "  " + value);
  }

  private String cut(Range place) {
    String passage = Passage.shortened(text.substring(place.begin(), place.end()), LONGEST);
    return place.begin() + "-" + place.end() + " " + passage;
  }
}
