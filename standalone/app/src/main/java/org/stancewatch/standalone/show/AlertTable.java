package org.stancewatch.standalone.show;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.stancewatch.model.alert.Alert;

/** The latest alerts as rows that fit a terminal of 80 columns, with a head. */
final class AlertTable {
  static final int MOST_ROWS = 6;

  private static final String ROW = "%-11s %-12s %-23s %-20s %3s %4s";

  private AlertTable() {}

  /** Empty if there is no alert. */
  static List<String> of(Collection<Alert> alerts) {
    List<String> rows = new ArrayList<>();
    if (!alerts.isEmpty()) {
      rows.add(row("alert", "status", "holder", "proposition", "rep", "orig"));
    }
    alerts.stream()
        .skip(Math.max(0, alerts.size() - MOST_ROWS))
        .map(AlertTable::row)
        .forEach(rows::add);
    return rows;
  }

  private static String row(Alert alert) {
    return row(
        alert.kind().toString(),
        alert.status().toString(),
        alert.holder().name(),
        alert.proposition().value(),
        Integer.toString(alert.before().reports() + alert.after().reports()),
        Integer.toString(alert.before().origins() + alert.after().origins()));
  }

  private static String row(String kind, String... cells) {
    return ROW.formatted(
        cut(kind, 11), cells[0], cut(cells[1], 23), cut(cells[2], 20), cells[3], cells[4]);
  }

  private static String cut(String text, int width) {
    return text.length() <= width ? text : text.substring(0, width - 1) + "…";
  }
}
