package org.stancewatch.standalone.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stancewatch.extract.Abstention;
import org.stancewatch.extract.AttributedPassage;
import org.stancewatch.extract.AttributedPassage.Range;
import org.stancewatch.model.Document;
import org.stancewatch.model.Stance;
import org.stancewatch.model.Statement;

/** What was found in an article, for a person: who said what, what it states, what was left out. */
public final class ReadingCard {
  private static final int LONGEST = 160;

  private final Ink ink;

  public ReadingCard(Ink ink) {
    this.ink = ink;
  }

  public List<String> lines(
      Document document,
      List<Statement> statements,
      List<Abstention> abstentions,
      List<AttributedPassage> attributions) {
    List<String> lines = new ArrayList<>();
    lines.add(
        ink.paint(
            Tone.STRONG, document.title() == null ? document.id().value() : document.title()));
    lines.add(heading("Statements", statements.size()));
    statements.forEach(statement -> add(statement, lines));
    lines.add(heading("Left out", abstentions.size()));
    abstentions.forEach(abstention -> add(abstention, lines));
    lines.add(heading("Who said what, on anything", attributions.size()));
    attributions.forEach(found -> add(document.text(), found, lines));
    return lines;
  }

  private String heading(String name, int count) {
    return ink.paint(Tone.STRONG, "%n%s: %d".formatted(name, count));
  }

  private void add(Statement statement, List<String> lines) {
    lines.add(
        "  %s %s %s  %s"
            .formatted(
                ink.paint(Tone.NAME, statement.actor().name()),
                ink.paint(tone(statement.stance()), statement.stance().name()),
                statement.proposition().value(),
                ink.paint(
                    Tone.QUIET,
                    "%s, said %s, confidence %.2f, %s"
                        .formatted(
                            statement.mission().value(),
                            statement.saidAt() == null ? "at an unknown time" : statement.saidAt(),
                            statement.confidence(),
                            statement.mode().name().toLowerCase(Locale.ROOT)))));
    statement
        .evidence()
        .forEach(
            evidence ->
                lines.add(
                    "    %d..%d %s"
                        .formatted(
                            evidence.begin(),
                            evidence.end(),
                            Passage.shortened(evidence.passage(), LONGEST))));
  }

  private static Tone tone(Stance stance) {
    return switch (stance) {
      case AFFIRMS -> Tone.GOOD;
      case DENIES -> Tone.BAD;
      case HEDGES -> Tone.CHANGE;
    };
  }

  private void add(Abstention abstention, List<String> lines) {
    lines.add(
        "  %s  %s"
            .formatted(
                ink.paint(Tone.CHANGE, words(abstention.reason())),
                Passage.shortened(abstention.evidence().passage(), LONGEST)));
  }

  private static String words(Abstention.Reason reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void add(String text, AttributedPassage found, List<String> lines) {
    String speaker = found.speaker() == null ? "unknown" : found.speaker();
    lines.add(
        "  %s  %s  %s %s"
            .formatted(
                ink.paint(Tone.NAME, speaker),
                ink.paint(Tone.QUIET, cut(text, found.source()) + " · " + cut(text, found.cue())),
                found.mode().name().toLowerCase(Locale.ROOT),
                Passage.shortened(cut(text, found.content().get(0)), LONGEST)));
  }

  private static String cut(String text, Range range) {
    return range == null ? "-" : text.substring(range.begin(), range.end());
  }
}
