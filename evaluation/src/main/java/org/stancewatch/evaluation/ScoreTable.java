package org.stancewatch.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stancewatch.evaluation.score.Scorecard;

/** A scorecard for reading: one figure a line, aligned, with what it is a share of. */
public final class ScoreTable {
  private static final String LINE = "%-16s%8s   %s";

  private final List<String> lines = new ArrayList<>();

  private ScoreTable() {}

  public static String of(Scorecard card) {
    ScoreTable table = new ScoreTable();
    table.count("documents", card.documents(), "with gold annotations");
    table.statements(card);
    if (card.alerts() != null) {
      table.alerts(card.alerts());
    }
    return String.join(System.lineSeparator(), table.lines);
  }

  private void statements(Scorecard card) {
    Scorecard.Statements statements = card.statements();
    title("statements");
    ratio("  precision", statements.precision(), "right of " + statements.predicted() + " found");
    ratio("  recall", statements.recall(), "found of " + statements.wanted() + " wanted");
    ratio("  f1", statements.f1(), "");
    ratio("  on gold span", statements.onGoldSpan(), "found where there is one");
    count("  bad offsets", statements.badOffsets(), "evidence not where it is said to be");
    ratio("  attribution", card.attribution(), "actor right, given place and proposition");
    ratio("  stance", card.stance(), "stance right, given the actor too");
    ratio("  mission", card.mission(), "mission right, given the stance too");
    ratio("  said at", card.saidAt(), "date right, of the right ones");
  }

  private void alerts(Scorecard.Alerts alerts) {
    title("alerts");
    ratio("  precision", alerts.precision(), "right of " + alerts.predicted() + " raised");
    ratio("  recall must", alerts.recallOfMust(), "raised of those that must be");
    ratio("  recall all", alerts.recallOfAll(), "raised of all that may be");
    count("  duplicates", alerts.duplicates(), "beyond the first for one contradiction");
    count("  unwanted", alerts.unwanted(), "no one asked for");
  }

  private void title(String name) {
    lines.add(name);
  }

  private void ratio(String name, Double value, String meaning) {
    add(name, value == null ? "-" : String.format(Locale.ROOT, "%.4f", value), meaning);
  }

  private void count(String name, int value, String meaning) {
    add(name, Integer.toString(value), meaning);
  }

  private void add(String name, String value, String meaning) {
    lines.add(LINE.formatted(name, value, meaning).stripTrailing());
  }
}
