package org.stancewatch.evaluation.gold;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stancewatch.model.Require;

/**
 * An alert that an analyst wants.
 *
 * @param kind {@code reversal}, {@code source-conflict}, {@code within-government disagreement} or
 *     {@code figure-discrepancy}
 * @param strength {@code must}: to miss it is an error; {@code should}: to miss it is none
 * @param raisedByDoc the document whose arrival shows it
 * @param contradictsDoc the document that holds the other side
 */
public record GoldAlert(
    String id,
    String actor,
    String mission,
    String proposition,
    String kind,
    String strength,
    String raisedByDoc,
    String contradictsDoc,
    Side old,
    Side new_) {
  private static final Set<String> KINDS =
      Set.of("reversal", "within-government disagreement", "source-conflict", "figure-discrepancy");

  /**
   * One side of the contradiction.
   *
   * @param actor who says so; null where a figure stands against another
   */
  public record Side(String actor, String proposition) {
    public Side {
      Require.text("proposition", proposition, 200);
    }
  }

  public GoldAlert {
    Require.text("id", id, 200);
    Require.text("actor", actor, 300);
    Require.text("mission", mission, 200);
    Require.text("proposition", proposition, 200);
    Require.that(
        KINDS.contains(kind), "kind", "expected one of " + KINDS + ", but was \"" + kind + "\"");
    Require.text("strength", strength, 50);
    Require.text("raised_by_doc", raisedByDoc, 200);
    Require.text("contradicts_doc", contradictsDoc, 200);
    Require.present("old", old);
    Require.present("new", new_);
  }

  public boolean isMust() {
    return strength.equals("must");
  }

  /** Whether it is about a quantity, which has neither actor nor proposition of the set. */
  public boolean isFigure() {
    return kind.equals("figure-discrepancy");
  }

  public Set<String> propositions() {
    return Stream.of(proposition, old.proposition(), new_.proposition())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Those who say so on either side. */
  public Set<String> speakers() {
    return Stream.of(old.actor(), new_.actor())
        .filter(Objects::nonNull)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  public boolean touches(String document) {
    return raisedByDoc.equals(document) || contradictsDoc.equals(document);
  }
}
