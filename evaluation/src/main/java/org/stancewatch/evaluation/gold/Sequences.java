package org.stancewatch.evaluation.gold;

import java.util.List;
import org.stancewatch.model.Require;

/**
 * Documents in the order in which they came, and the alerts they should raise.
 *
 * @param allByDate document ids in feeding order
 */
public record Sequences(List<String> allByDate, List<Sequence> sequences) {
  /** One story. */
  public record Sequence(String id, List<GoldAlert> alerts) {
    public Sequence {
      Require.text("id", id, 200);
      alerts = Require.list("alerts", alerts);
    }
  }

  public Sequences {
    allByDate = Require.list("all_by_date", allByDate);
    sequences = Require.list("sequences", sequences);
  }

  public List<GoldAlert> alerts() {
    return sequences.stream().flatMap(sequence -> sequence.alerts().stream()).toList();
  }
}
