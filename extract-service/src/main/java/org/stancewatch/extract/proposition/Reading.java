package org.stancewatch.extract.proposition;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.stancewatch.extract.sentence.Span;
import org.stancewatch.extract.sentence.Token;

/** A sentence without its quotation marks and asides, and where a mission's slots are in it. */
final class Reading {
  private final List<Token> tokens;
  private final int[] positions;
  private final Map<Slot, int[]> slots = new EnumMap<>(Slot.class);

  /**
   * @param positions for each token its index in the sentence
   */
  Reading(List<Token> tokens, int[] positions) {
    this.tokens = tokens;
    this.positions = positions;
    for (Slot slot : Slot.values()) {
      slots.put(slot, new int[tokens.size()]);
    }
  }

  static Reading of(List<Token> sentence, Span aside) {
    int[] positions = new int[sentence.size()];
    List<Token> words = new java.util.ArrayList<>(sentence.size());
    for (int at = 0; at < sentence.size(); at++) {
      if (!sentence.get(at).isDoubleQuote() && !aside.covers(at)) {
        positions[words.size()] = at;
        words.add(sentence.get(at));
      }
    }
    return new Reading(words, positions);
  }

  void fill(Slot slot, int at, int length) {
    slots.get(slot)[at] = Math.max(slots.get(slot)[at], length);
  }

  /** How many tokens a slot takes at an index; 0 if it does not begin there. */
  int slot(Slot slot, int at) {
    return slots.get(slot)[at];
  }

  List<Token> tokens() {
    return tokens;
  }

  Token token(int at) {
    return tokens.get(at);
  }

  int size() {
    return tokens.size();
  }

  /** The index in the sentence. */
  int position(int at) {
    return positions[at];
  }

  /** The first index whose position in the sentence is not before another. */
  int indexOf(int position) {
    int at = 0;
    while (at < tokens.size() && positions[at] < position) {
      at++;
    }
    return at;
  }
}
