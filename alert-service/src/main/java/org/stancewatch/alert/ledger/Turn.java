package org.stancewatch.alert.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.stancewatch.model.Severity;
import org.stancewatch.model.Statement;

/**
 * Where a holder changed their mind, or those who speak for them did.
 *
 * @param chronology what it lies in
 * @param joint whether it shows only in what several voices say for the holder
 * @param ordinal the how manieth turn from the one stance to the other became known, from 0
 */
record Turn(Chronology chronology, Boundary boundary, boolean joint, int ordinal) {
  static List<Turn> own(Chronology chronology, List<Boundary> boundaries) {
    return numbered(chronology, boundaries, false).stream()
        .filter(turn -> turn.boundary.outcome() == Boundary.Outcome.REVERSAL)
        .toList();
  }

  /** Of several voices, one that is not sure, or only hedges, is no turn of all. */
  static List<Turn> joint(
      Chronology chronology, List<Boundary> boundaries, LedgerSettings settings) {
    return numbered(chronology, boundaries, true).stream()
        .filter(turn -> turn.boundary.outcome() == Boundary.Outcome.REVERSAL)
        .filter(turn -> turn.isSureOf(settings))
        .toList();
  }

  private static List<Turn> numbered(
      Chronology chronology, List<Boundary> boundaries, boolean joint) {
    int[] ordinals = Ordinals.of(boundaries, Turn::direction, Boundary::raising);
    return IntStream.range(0, boundaries.size())
        .mapToObj(at -> new Turn(chronology, boundaries.get(at), joint, ordinals[at]))
        .toList();
  }

  private static String direction(Boundary boundary) {
    return boundary.before().stance() + ">" + boundary.after().stance();
  }

  private boolean isSureOf(LedgerSettings settings) {
    ReportedUtterance before = boundary.before().last();
    ReportedUtterance after = boundary.after().first();
    return boundary.severity() == Severity.FULL
        && Math.min(before.confidence(), after.confidence()) >= settings.sureConfidence()
        && !before.said().isShortlyBeforeOrAfter(after.said(), settings)
        && !voices(before).equals(voices(after));
  }

  private static Set<String> voices(ReportedUtterance utterance) {
    Set<String> voices = new HashSet<>();
    for (Statement report : utterance.reports()) {
      voices.add(LedgerKeys.scopes(report).get(0));
    }
    return voices;
  }

  /** What tells it from the other turns of its holder. */
  String label() {
    return (joint ? "joint " : "") + direction(boundary) + " " + ordinal;
  }

  /** Whether the same change of mind is this one's, told of a more specific holder. */
  boolean shows(ReportedUtterance later) {
    return later.reports().stream().anyMatch(report -> boundary.after().contains(report.id()));
  }
}
