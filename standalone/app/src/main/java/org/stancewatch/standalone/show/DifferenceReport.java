package org.stancewatch.standalone.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.stancewatch.model.Utterance;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.standalone.replay.AlertDifference;
import org.stancewatch.standalone.replay.AlertDifference.Changed;

/** Which alerts would be told otherwise, a few lines each. */
public record DifferenceReport(Ink ink) {
  public List<String> lines(AlertDifference difference) {
    List<String> lines = new ArrayList<>();
    difference.added().forEach(alert -> addWhole(lines, Tone.GOOD, "+ added  ", alert));
    difference.lost().forEach(alert -> addWhole(lines, Tone.ALERT, "- lost   ", alert));
    difference.changed().forEach(changed -> addChanged(lines, changed));
    lines.add(
        "%s read again: %d added, %d lost, %d changed, %d the same"
            .formatted(
                Counted.of(difference.documents(), "document"),
                difference.added().size(),
                difference.lost().size(),
                difference.changed().size(),
                difference.same()));
    if (difference.beyond() > 0) {
      lines.add(
          Counted.of(difference.beyond(), "alert")
              + " not compared: the documents behind are no longer kept");
    }
    return lines;
  }

  private void addWhole(List<String> lines, Tone tone, String what, Alert alert) {
    lines.add(ink.paint(tone, what + title(alert)));
    lines.add("  before " + side(alert.before()));
    lines.add("  after  " + side(alert.after()));
  }

  private void addChanged(List<String> lines, Changed changed) {
    lines.add(ink.paint(Tone.CHANGE, "~ changed " + title(changed.told())));
    List<String> named = new ArrayList<>();
    compare(named, "severity", changed, Alert::severity);
    compare(named, "status", changed, Alert::status);
    compare(named, "arrival", changed, Alert::arrival);
    compare(named, "before", changed, alert -> side(alert.before()));
    compare(named, "after", changed, alert -> side(alert.after()));
    if (named.isEmpty()) {
      compare(named, "explanation", changed, Alert::explanation);
    }
    lines.addAll(named.isEmpty() ? List.of("  in details only") : named);
  }

  private static void compare(
      List<String> lines, String name, Changed changed, Function<Alert, Object> part) {
    Object told = part.apply(changed.told());
    Object replayed = part.apply(changed.replayed());
    if (!Objects.equals(told, replayed)) {
      lines.add("  %s: %s -> %s".formatted(name, told, replayed));
    }
  }

  private static String title(Alert alert) {
    return "%s %s %s: %s on %s, %s"
        .formatted(
            alert.id(),
            alert.kind(),
            alert.severity(),
            alert.holder().name(),
            alert.proposition(),
            alert.mission());
  }

  private static String side(Utterance side) {
    return "%s, said %s, %s of %s, document %s"
        .formatted(
            side.stance(),
            side.saidAt(),
            Counted.of(side.reports(), "report"),
            Counted.of(side.origins(), "origin"),
            side.report().document().id());
  }
}
