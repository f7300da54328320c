package org.stancewatch.extract.figure;

/**
 * A number of soldiers.
 *
 * @param to index after the last token
 * @param owner whose; null if the phrase does not tell
 */
record CountPhrase(Quantity quantity, int to, Owner owner) {
  int from() {
    return quantity.from();
  }
}
