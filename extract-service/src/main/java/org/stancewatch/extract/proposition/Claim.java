package org.stancewatch.extract.proposition;

import org.stancewatch.model.Figure;
import org.stancewatch.model.PropositionId;
import org.stancewatch.model.Stance;

/**
 * A stance that some words of a sentence take on a proposition.
 *
 * @param from index of the first of them in the sentence
 * @param to index after the last
 * @param strength 0 to 1: how surely they do
 * @param framed whether a frame matched these very words; else the passage as a whole tells
 * @param figure the value it gives; null if the proposition is none of a figure
 */
public record Claim(
    PropositionId proposition,
    Stance stance,
    int from,
    int to,
    double strength,
    boolean framed,
    Figure figure) {
  /** A claim that gives no figure. */
  public Claim(
      PropositionId proposition, Stance stance, int from, int to, double strength, boolean framed) {
    this(proposition, stance, from, to, strength, framed, null);
  }

  boolean overlaps(Claim other) {
    return from < other.to && other.from < to;
  }
}
