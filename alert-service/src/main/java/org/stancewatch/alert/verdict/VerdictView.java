package org.stancewatch.alert.verdict;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.alert.AlertId;
import org.stancewatch.model.alert.AlertVerdict;

/** The verdicts that stand, as far as this instance knows. Thread-safe. */
public final class VerdictView {
  private final ConcurrentMap<AlertId, AlertVerdict> verdicts = new ConcurrentHashMap<>();

  /**
   * @param verdict null if it was taken back
   */
  public void put(AlertId alert, AlertVerdict verdict) {
    if (verdict == null) {
      verdicts.remove(alert);
    } else {
      verdicts.put(alert, verdict);
    }
  }

  /** The verdict on an alert as it stands; what was decided about another is none. */
  public Optional<AlertVerdict> of(Alert alert) {
    return Optional.ofNullable(verdicts.get(alert.id())).filter(verdict -> verdict.isAbout(alert));
  }
}
