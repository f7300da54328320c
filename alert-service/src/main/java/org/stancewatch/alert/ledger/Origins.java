package org.stancewatch.alert.ledger;

import java.util.ArrayList;
import java.util.List;
import org.stancewatch.model.DocumentReference;
import org.stancewatch.model.Statement;

/**
 * Who first told something, as far as its reports show.
 *
 * <p>Reports that credit the same outlet, or whose passages are copies of each other, have one
 * origin however many publish them.
 */
final class Origins {
  private Origins() {}

  /** How many independent origins the reports have: 1 or more. */
  static int count(List<Statement> reports) {
    if (reports.size() == 1) {
      return 1;
    }
    List<List<Report>> groups = new ArrayList<>();
    for (Statement statement : reports) {
      Report report = Report.of(statement);
      List<Report> joined = new ArrayList<>(List.of(report));
      groups.removeIf(
          group -> group.stream().anyMatch(report::sharesOrigin) && joined.addAll(group));
      groups.add(joined);
    }
    return groups.size();
  }

  /** Whether no report of one list shares its origin with one of the other. */
  static boolean areIndependent(List<Statement> some, List<Statement> others) {
    List<Report> these = some.stream().map(Report::of).toList();
    return others.stream()
        .map(Report::of)
        .noneMatch(other -> these.stream().anyMatch(other::sharesOrigin));
  }

  private record Report(List<String> outlet, Wording wording) {
    static Report of(Statement statement) {
      DocumentReference document = statement.document();
      String outlet = document.origin() != null ? document.origin() : document.source().name();
      return new Report(Wording.words(outlet), Wording.of(statement));
    }

    boolean sharesOrigin(Report other) {
      return outlet.equals(other.outlet) || wording.isCopyOf(other.wording);
    }
  }
}
