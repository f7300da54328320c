package org.stancewatch.alert.verdict;

import org.stancewatch.model.alert.AlertId;
import org.stancewatch.model.alert.AlertVerdict;

/** Makes verdicts known to all instances; returns when they are kept. */
public interface VerdictSender {
  /** In place of the one before, if there is one. */
  void send(AlertVerdict verdict);

  /** As if nobody had decided. */
  void withdraw(AlertId alert);
}
