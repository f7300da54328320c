package org.stancewatch.evaluation.gold;

import java.util.List;
import org.stancewatch.model.Require;

/** The statements that an annotator found in one document. */
public record GoldDocument(List<GoldStatement> statements) {
  public GoldDocument {
    statements = Require.list("statements", statements);
  }
}
