package org.stancewatch.alert.ledger;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.stancewatch.model.DocumentReference;
import org.stancewatch.model.Fingerprint;
import org.stancewatch.model.Mode;
import org.stancewatch.model.SourceKind;
import org.stancewatch.model.Statement;

/**
 * Who first told something, as far as its reports show.
 *
 * <p>Reports that credit the same outlet, or whose texts or passages are copies of each other, have
 * one origin however many publish them. The same quotation is none: whoever heard it has it so.
 */
final class Origins {
  /**
   * The share of the shorter text that makes it a copy: copies that are cut and framed anew share
   * as little as 30 %, independent articles that quote one speech up to 15 %.
   */
  private static final double COPIED = 0.25;

  /** Who may have heard a quotation for themselves; others have it from somebody. */
  private static final Set<SourceKind> REPORTERS =
      EnumSet.of(
          SourceKind.WIRE, SourceKind.NEWSPAPER, SourceKind.BROADCASTER, SourceKind.GOVERNMENT);

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

  private record Report(
      List<String> outlet, Wording wording, boolean quoted, Fingerprint fingerprint) {
    static Report of(Statement statement) {
      DocumentReference document = statement.document();
      String outlet = document.origin() != null ? document.origin() : document.source().name();
      return new Report(
          outlet(outlet),
          Wording.of(statement),
          statement.mode() != Mode.INDIRECT && REPORTERS.contains(document.source().kind()),
          document.fingerprint());
    }

    private static List<String> outlet(String name) {
      return Wording.words(name).stream().filter(word -> !word.equals("the")).toList();
    }

    boolean sharesOrigin(Report other) {
      return outlet.equals(other.outlet) || isTellingCopyOf(other) || isCopyOf(other);
    }

    /** Of a quotation it tells nothing, if the articles around it can be compared. */
    private boolean isTellingCopyOf(Report other) {
      boolean compared = fingerprint != null && other.fingerprint != null;
      return !(quoted && other.quoted && compared) && wording.isCopyOf(other.wording);
    }

    private boolean isCopyOf(Report other) {
      return fingerprint != null
          && other.fingerprint != null
          && fingerprint.shareWith(other.fingerprint) >= COPIED;
    }
  }
}
