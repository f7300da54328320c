package org.stancewatch.extract.figure;

import org.stancewatch.model.Figure;

/**
 * A figure that a sentence gives.
 *
 * @param from index of the first token that tells it
 * @param to index after the last
 * @param figure null if it cannot be told what it is a figure of
 */
public record FoundFigure(int from, int to, Figure figure) {
  public boolean isClear() {
    return figure != null;
  }
}
