package org.stancewatch.alert.verdict;

import org.stancewatch.model.alert.AlertVerdict;

/** Is told of what people decide, once it is kept. */
public interface VerdictListener {
  void onGiven(AlertVerdict verdict);

  void onWithdrawn();
}
