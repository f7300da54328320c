package org.stancewatch.model;

/**
 * A claim that one can affirm or deny.
 *
 * @param claim the claim as a sentence
 * @param denial what it means to deny it, as a sentence
 * @param denialMeaning whether a denial can be followed by an affirmation without contradiction;
 *     {@link DenialMeaning#OPPOSITE} if null
 */
public record Proposition(
    PropositionId id,
    PropositionKind kind,
    String claim,
    String denial,
    DenialMeaning denialMeaning) {
  public Proposition {
    Require.present("id", id);
    Require.present("kind", kind);
    Require.text("claim", claim, 500);
    Require.text("denial", denial, 500);
    denialMeaning = denialMeaning == null ? DenialMeaning.OPPOSITE : denialMeaning;
  }

  /** A proposition whose denial is its opposite. */
  public Proposition(PropositionId id, PropositionKind kind, String claim, String denial) {
    this(id, kind, claim, denial, DenialMeaning.OPPOSITE);
  }
}
