package org.stancewatch.standalone.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stancewatch.model.DocumentId;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.alert.AlertId;
import org.stancewatch.model.alert.AlertStatus;

/**
 * What would be told otherwise. Only alerts that stand count: one that was taken back is none.
 *
 * @param documents how many were read again
 * @param added those that would be told in addition, by id
 * @param lost those that would not be told, by id
 * @param changed those that would be told otherwise, by id
 * @param same how many would be told as they are
 * @param beyond how many rest on documents that the topic no longer keeps, and are not compared
 */
public record AlertDifference(
    int documents,
    List<Alert> added,
    List<Alert> lost,
    List<Changed> changed,
    int same,
    int beyond) {
  /** An alert as it was told, and as it would be. */
  public record Changed(Alert told, Alert replayed) {}

  /**
   * @param told every alert as it was told last
   * @param replayed every alert as it is told last under the other dossiers
   * @param documents those that were read again
   */
  static AlertDifference between(
      Map<AlertId, Alert> told, Map<AlertId, Alert> replayed, Set<DocumentId> documents) {
    Map<AlertId, Alert> before = standing(told);
    Map<AlertId, Alert> after = standing(replayed);
    List<Alert> lost = new ArrayList<>();
    List<Changed> changed = new ArrayList<>();
    int same = 0;
    int beyond = 0;
    for (Alert alert : before.values()) {
      Alert other = after.remove(alert.id());
      if (!rests(alert, documents)) {
        beyond++;
      } else if (other == null) {
        lost.add(alert);
      } else if (other.equals(alert)) {
        same++;
      } else {
        changed.add(new Changed(alert, other));
      }
    }
    return new AlertDifference(
        documents.size(), List.copyOf(after.values()), lost, changed, same, beyond);
  }

  private static Map<AlertId, Alert> standing(Map<AlertId, Alert> alerts) {
    Map<AlertId, Alert> standing = new TreeMap<>(Comparator.comparing(AlertId::value));
    standing.putAll(alerts);
    standing.values().removeIf(alert -> alert.status() == AlertStatus.RETRACTED);
    return standing;
  }

  private static boolean rests(Alert alert, Set<DocumentId> documents) {
    return documents.contains(alert.before().report().document().id())
        && documents.contains(alert.after().report().document().id());
  }
}
