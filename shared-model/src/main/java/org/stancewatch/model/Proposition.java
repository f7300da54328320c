package org.stancewatch.model;

/**
 * A claim that one can affirm or deny.
 *
 * @param claim the claim as a sentence
 * @param denial what it means to deny it, as a sentence
 */
public record Proposition(PropositionId id, PropositionKind kind, String claim, String denial) {
  public Proposition {
    Require.present("id", id);
    Require.present("kind", kind);
    Require.text("claim", claim, 500);
    Require.text("denial", denial, 500);
  }
}
