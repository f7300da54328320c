package org.stancewatch.evaluation.gold;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stancewatch.model.Document;
import org.stancewatch.model.Require;
import org.stancewatch.model.Stance;

/**
 * A statement that an annotator found.
 *
 * @param stance 1 affirms, -1 denies, 0 hedges
 * @param evidence verbatim passage
 * @param alsoEvidence further passages that show the same
 * @param statementDate when it was said, to the year, month or day; null if the document does not
 *     tell
 * @param confidence {@code high}: to miss it is an error; {@code medium}: to miss it is none
 * @param alsoAcceptable further right labels, {@code proposition:stance}
 */
public record GoldStatement(
    String id,
    String actor,
    String mission,
    String proposition,
    int stance,
    String evidence,
    List<String> alsoEvidence,
    String statementDate,
    String confidence,
    List<String> alsoAcceptable) {
  private static final Pattern LABEL = Pattern.compile("([a-z:-]+):([+-]?\\d)");

  /** A proposition and what is said of it. */
  public record Label(String proposition, int stance) {
    public static Label of(String proposition, Stance stance) {
      return new Label(
          proposition,
          switch (stance) {
            case AFFIRMS -> 1;
            case DENIES -> -1;
            case HEDGES -> 0;
          });
    }
  }

  public GoldStatement {
    Require.text("id", id, 200);
    Require.text("actor", actor, 300);
    Require.present("mission", mission);
    Require.text("proposition", proposition, 200);
    Require.that(stance >= -1 && stance <= 1, "stance", "expected 1, -1 or 0, but was " + stance);
    Require.text("evidence", evidence, Document.LONGEST_TEXT);
    alsoEvidence = Require.list("also_evidence", alsoEvidence);
    Require.text("confidence", confidence, 50);
    alsoAcceptable = Require.list("also_acceptable", alsoAcceptable);
  }

  /** Whether to miss it is an error; propositions outside the set are not asked for. */
  public boolean isWanted() {
    return confidence.equals("high") && !proposition.startsWith("other");
  }

  /** Every label that is right for it; what is no label among the acceptable is a remark. */
  public List<Label> labels() {
    Stream<Label> others =
        alsoAcceptable.stream()
            .map(LABEL::matcher)
            .filter(Matcher::matches)
            .map(label -> new Label(label.group(1), Integer.parseInt(label.group(2))));
    return Stream.concat(Stream.of(new Label(proposition, stance)), others).toList();
  }

  public boolean isAbout(String wanted) {
    return labels().stream().anyMatch(label -> label.proposition().equals(wanted));
  }

  public List<String> passages() {
    return Stream.concat(Stream.of(evidence), alsoEvidence.stream()).toList();
  }
}
