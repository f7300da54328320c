package org.stancewatch.alert.ledger;

import java.util.List;
import org.stancewatch.model.Position;
import org.stancewatch.model.alert.Alert;

/**
 * What came of adding a statement.
 *
 * @param positions those that it changed, as they are now
 * @param ended those that nothing founds any more, as they were
 * @param raised alerts that were not open before
 * @param updated alerts that were open and in which a reader sees something new, those that are now
 *     retracted among them
 */
public record Judgement(
    Verdict verdict,
    List<Position> positions,
    List<Position> ended,
    List<Alert> raised,
    List<Alert> updated) {
  public Judgement {
    positions = List.copyOf(positions);
    ended = List.copyOf(ended);
    raised = List.copyOf(raised);
    updated = List.copyOf(updated);
  }

  static Judgement without(Verdict verdict) {
    return new Judgement(verdict, List.of(), List.of(), List.of(), List.of());
  }
}
